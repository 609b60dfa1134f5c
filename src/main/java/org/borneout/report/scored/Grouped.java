package org.borneout.report.scored;

import java.util.List;
import java.util.Map;

/**
 * The rows of an institute as groups with how many each has.
 *
 * @param all every row
 * @param families under each family of two or more what of it may count, with where it belongs
 * @param bySlot what may count, by year and horizon; empty where a record is not broken down
 * @param byTopics the same by topics, which are ids between commas
 */
record Grouped(
        Map<RowGroup, Long> all,
        Map<Long, List<Member>> families,
        Map<Slot, Map<Claim, Long>> bySlot,
        Map<String, Map<Claim, Long>> byTopics) {
    static final Grouped NONE = new Grouped(Map.of(), Map.of(), Map.of(), Map.of());

    /** When it was said and for how long. */
    record Slot(int year, Horizon horizon) {}

    /** Rows of a family. */
    record Member(RowGroup group, Slot slot, String topics, long count) {}
}
