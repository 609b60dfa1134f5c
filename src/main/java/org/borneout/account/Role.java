package org.borneout.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person may do; each role may do all that those before it may. */
public enum Role {
    ANALYST,
    REVIEWER,
    ADMIN;

    /** Names for {@code @RolesAllowed}; a token's scope grants the role of the same rank, never more than its owner has. */
    public static final String LOGS = "analyst";

    public static final String REVIEWS = "reviewer";
    public static final String ADMINISTERS = "admin";

    /** The names granted by this role: its own and all lesser ones. */
    public Set<String> granted() {
        return Arrays.stream(values())
                .filter(role -> role.ordinal() <= ordinal())
                .map(Role::nameInGuards)
                .collect(Collectors.toSet());
    }

    /** The role that a form names, or null. */
    static @Nullable Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String nameInGuards() {
        return switch (this) {
            case ANALYST -> LOGS;
            case REVIEWER -> REVIEWS;
            case ADMIN -> ADMINISTERS;
        };
    }
}
