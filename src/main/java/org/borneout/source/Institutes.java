package org.borneout.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory of institutes. */
@ApplicationScoped
public class Institutes implements PanacheRepository<Institute> {
    /** By address; a merged institute leads to the one that it became. */
    public @Nullable Institute bySlug(String slug) {
        return followed(find("slug", slug).firstResult());
    }

    /**
     * By slug, id or any recorded name. Several institutes may share an acronym: then none is meant.
     */
    public List<Institute> named(String reference) {
        String key = NameKey.of(reference);
        List<Institute> found = find(
                        "select distinct i from Institute i join i.names n where n.nameKey = ?1 order by i.id", key)
                .range(0, 9)
                .list();
        if (found.isEmpty()) {
            Institute bySlug = find("slug", key).firstResult();
            if (bySlug == null && reference.strip().matches("\\d{1,18}")) {
                bySlug = findById(Long.parseLong(reference.strip()));
            }
            found = bySlug == null ? List.of() : List.of(bySlug);
        }
        return found.stream().map(Institutes::followed).distinct().toList();
    }

    /** Institutes one of whose names contains what was typed, those that begin with it first. */
    public List<Institute> suggestions(String typed, int limit) {
        String key = NameKey.of(typed).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return find(
                        "from Institute i where i.mergedInto is null and i.id in"
                                + " (select n.institute.id from InstituteName n where n.nameKey like ?1 escape '\\')"
                                + " order by i.name, i.id",
                        "%" + key + "%")
                .range(0, limit - 1)
                .list();
    }

    /** Names to choose from while typing, in order; any other known name is understood as well. */
    public List<String> namesForChoice(int limit) {
        return getEntityManager()
                .createQuery(
                        "select i.name from Institute i where i.mergedInto is null order by i.name, i.id", String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same of those only that everybody may see. */
    public List<String> publishedNamesForChoice(int limit) {
        return getEntityManager()
                .createQuery(
                        "select i.name from Institute i where i.mergedInto is null and i.published = true"
                                + " order by i.name, i.id",
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The directory by name, after the entry of that name and id; merged institutes are found under what they became. */
    public List<Institute> directory(boolean unpublishedToo, String afterName, long afterId, int count) {
        return find(
                        "from Institute i where i.mergedInto is null and (i.published or ?1 = true)"
                                + " and (i.name > ?2 or (i.name = ?2 and i.id > ?3)) order by i.name, i.id",
                        unpublishedToo,
                        afterName,
                        afterId)
                .range(0, count - 1)
                .list();
    }

    /**
     * Waits until nobody else logs for, moves to or merges this institute, and keeps others waiting until this transaction
     * ends. It may have been merged while we waited: then the turn is that of the institute that it became, which is
     * returned.
     */
    public Institute awaitTurn(Institute institute) {
        Institute current = institute;
        while (true) {
            getEntityManager()
                    .createNativeQuery("select id from institute where id = ?1 for update")
                    .setParameter(1, current.id())
                    .getSingleResult();
            getEntityManager().refresh(current);
            Institute became = current.mergedInto();
            if (became == null) {
                return current;
            }
            current = became;
        }
    }

    /** These institutes with their names, in one query. */
    public List<Institute> withNames(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("select i from Institute i left join fetch i.names where i.id in ?1", ids);
    }

    /** An address part that is free: the slug of the name, numbered where it is taken. */
    public String freeSlug(String name) {
        String base = NameKey.slug(name);
        if (base.isEmpty()) {
            base = "institute";
        }
        String slug = base;
        for (int number = 2; count("slug", slug) > 0; number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private static @Nullable Institute followed(@Nullable Institute institute) {
        Institute current = institute;
        for (int step = 0; current != null && current.mergedInto() != null && step < 20; step++) {
            current = current.mergedInto();
        }
        return current;
    }
}
