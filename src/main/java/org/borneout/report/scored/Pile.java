package org.borneout.report.scored;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scored claims with how many there are of each: those that stand alone, and those of each family of two or more. */
record Pile(Map<Claim, Long> alone, List<Map<Claim, Long>> together) {
    /** @param all with those of the families */
    static Pile of(Map<Claim, Long> all, List<Map<Claim, Long>> together) {
        Map<Claim, Long> alone = new HashMap<>(all);
        for (Map<Claim, Long> family : together) {
            family.forEach((claim, count) -> alone.merge(claim, -count, Long::sum));
        }
        alone.values().removeIf(count -> count == 0);
        return new Pile(alone, new ArrayList<>(together));
    }

    long n() {
        return alone.values().stream().mapToLong(Long::longValue).sum()
                + together.stream()
                        .flatMap(family -> family.values().stream())
                        .mapToLong(Long::longValue)
                        .sum();
    }
}
