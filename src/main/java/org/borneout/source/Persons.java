package org.borneout.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Named experts and their affiliations. */
@ApplicationScoped
public class Persons implements PanacheRepository<Person> {
    private final Clock clock;

    Persons(Clock clock) {
        this.clock = clock;
    }

    /** The expert of that name at that institute, or null. */
    public @Nullable Person at(Institute institute, String name) {
        return find(
                        "select p from Person p, Affiliation a where a.person = p and a.institute = ?1 and p.nameKey = ?2"
                                + " order by p.id",
                        institute,
                        NameKey.of(name))
                .firstResult();
    }

    /** The expert of that name at that institute, entered if new. The institute is locked so that two do not enter one. */
    public Person atOrNew(Institute institute, String name) {
        getEntityManager().lock(institute, LockModeType.PESSIMISTIC_WRITE);
        Person known = at(institute, name);
        if (known != null) {
            return known;
        }
        Person person = new Person(name.strip(), clock.instant());
        persist(person);
        getEntityManager().persist(new Affiliation(person, institute));
        return person;
    }
}
