package org.borneout;

import jakarta.persistence.Timeout;
import org.hibernate.LockMode;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;

/** PostgreSQL's SQL without the one lock clause that H2 cannot read. */
public class PortableDialect extends PostgreSQLDialect {
    public PortableDialect() {
        super(DatabaseVersion.make(14));
    }

    @Override
    public String getForUpdateString() {
        return " for update";
    }

    @Override
    public String getWriteLockString(Timeout timeout) {
        return " for update";
    }

    @Override
    public String getForUpdateString(LockMode lockMode) {
        return " for update";
    }
}
