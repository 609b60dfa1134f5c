package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Tells the databases and Hibernate that a transaction writes nothing and fills a page, which both then do quicker. */
@ApplicationScoped
public class OnlyReads {
    /**
     * For this transaction: several processes would read far ahead of the end of the page, a plan for any institute
     * suits neither the large nor the small, and tables that lie in memory are not read like those on a turning disk.
     */
    private static final String READ_AS_A_LIST = "select set_config('max_parallel_workers_per_gather', '0', true),"
            + " set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true)";

    private final EntityManager entities;
    private final boolean postgresql;

    OnlyReads(EntityManager entities, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.entities = entities;
        this.postgresql = database.startsWith("jdbc:postgresql:");
    }

    /** Begins such a transaction: what is loaded in it is not looked at again for changes. */
    public void begin() {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        planAsLists();
    }

    /** Only what concerns the plans of PostgreSQL, for lists that are read where something else may be written. */
    void planAsLists() {
        if (postgresql) {
            entities.createNativeQuery(READ_AS_A_LIST).getSingleResult();
        }
    }
}
