package org.borneout.report.scored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.borneout.prediction.Topic;
import org.borneout.report.scored.Grouped.Member;
import org.borneout.report.scored.Grouped.Slot;
import org.borneout.resolution.Logging;

/** Breaks a record down by topic, horizon, year, and by how its predictions came to be logged. */
final class Breakdown {
    private final Grouped grouped;
    private final Reckoning reckoning;

    Breakdown(Grouped grouped, Reckoning reckoning) {
        this.grouped = grouped;
        this.reckoning = reckoning;
    }

    /** The ids of all topics that something scored is of. */
    List<Long> topics() {
        TreeSet<Long> topics = new TreeSet<>();
        grouped.byTopics().forEach((told, claims) -> {
            if (claims.keySet().stream().anyMatch(reckoning::isScored)) {
                Arrays.stream(told.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .forEach(topics::add);
            }
        });
        return List.copyOf(topics);
    }

    /** @param topics those that are still there */
    Parts parts(List<Topic> topics) {
        return new Parts(
                topics.stream()
                        .map(this::of)
                        .sorted(Comparator.comparing((Part<Topic> part) -> part.n())
                                .reversed()
                                .thenComparing(part -> part.key().label()))
                        .toList(),
                bySlot(Slot::horizon),
                bySlot(Slot::year),
                byLogging());
    }

    private Part<Topic> of(Topic topic) {
        String id = "," + topic.id() + ",";
        Map<Claim, Long> claims = new HashMap<>();
        grouped.byTopics().forEach((told, some) -> {
            if (told.contains(id)) {
                add(claims, some);
            }
        });
        return part(topic, claims, member -> member.topics().contains(id));
    }

    private <K extends Comparable<K>> List<Part<K>> bySlot(Function<Slot, K> key) {
        TreeMap<K, Map<Claim, Long>> claims = new TreeMap<>();
        grouped.bySlot()
                .forEach((slot, some) -> add(claims.computeIfAbsent(key.apply(slot), one -> new HashMap<>()), some));
        List<Part<K>> parts = new ArrayList<>();
        claims.forEach((one, some) -> {
            if (!some.isEmpty()) {
                parts.add(part(one, some, member -> key.apply(member.slot()).equals(one)));
            }
        });
        return parts;
    }

    private List<Part<Logging.How>> byLogging() {
        List<Part<Logging.How>> parts = new ArrayList<>();
        for (Logging.How how : Logging.How.values()) {
            Map<Claim, Long> claims = reckoning.claims(group -> group.logging() == how);
            if (!claims.isEmpty()) {
                parts.add(part(how, claims, member -> member.group().logging() == how));
            }
        }
        return parts;
    }

    private <K> Part<K> part(K key, Map<Claim, Long> claims, Predicate<Member> wanted) {
        return reckoning.part(key, Pile.of(claims, reckoning.families(wanted)));
    }

    private void add(Map<Claim, Long> to, Map<Claim, Long> some) {
        some.forEach((claim, count) -> {
            if (reckoning.isScored(claim)) {
                to.merge(claim, count, Long::sum);
            }
        });
    }
}
