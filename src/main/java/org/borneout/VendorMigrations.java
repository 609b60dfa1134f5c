package org.borneout;

import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The migrations of one kind of database: those of the folder common and those of its own folder. */
record VendorMigrations(ResourceProvider all, String vendor) implements ResourceProvider {
    @Override
    public @Nullable LoadableResource getResource(String name) {
        return all.getResource(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return all.getResources(prefix, suffixes).stream().filter(this::fits).toList();
    }

    private boolean fits(LoadableResource migration) {
        String path = migration.getAbsolutePath();
        return path.contains("/common/") || path.contains("/" + vendor + "/");
    }
}
