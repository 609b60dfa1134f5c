package org.borneout.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token may do: no more than its scope says, and never more than its owner may. */
enum Scope {
    READ(null),
    LOG(Role.ANALYST),
    REVIEW(Role.REVIEWER),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Scope(@Nullable Role role) {
        this.role = role;
    }

    Set<String> granted(Role owner) {
        if (role == null) {
            return Set.of();
        }
        return role.ordinal() <= owner.ordinal() ? role.granted() : owner.granted();
    }

    /** The scopes that a person of this role can give away. */
    static List<Scope> within(Role owner) {
        return Arrays.stream(values())
                .filter(scope -> scope.role == null || scope.role.ordinal() <= owner.ordinal())
                .toList();
    }
}
