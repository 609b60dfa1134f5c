package org.borneout.report.scored;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records that were computed, under all that they depend on: nothing has ever to be thrown out of here because it is no
 * longer right, only because there is no more room. A node therefore needs to know nothing of the others.
 */
@ApplicationScoped
class RecordCache {
    /** One such unit takes some hundred bytes. */
    private static final long ROOM = 400_000;

    private static final int LEAST = 100;

    private final Cache<RecordKey, InstituteRecord> records = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((RecordKey key, InstituteRecord record) -> weight(record))
            .build();
    private final Cache<RecordKey, Boldest> boldest =
            Caffeine.newBuilder().maximumSize(ROOM / LEAST).build();

    private static int weight(InstituteRecord record) {
        long families = record.forecasts().together().size();
        return (int) Math.min(
                Integer.MAX_VALUE,
                LEAST
                        + record.sayings().alone().size()
                        + record.forecasts().all().distinct()
                        + 10 * families);
    }

    InstituteRecord record(RecordKey key, Supplier<InstituteRecord> compute) {
        return records.get(key, missing -> compute.get());
    }

    Boldest boldest(RecordKey key, Supplier<Boldest> compute) {
        return boldest.get(key, missing -> compute.get());
    }

    @Nullable
    InstituteRecord known(RecordKey key) {
        return records.getIfPresent(key);
    }

    /** Those that are not known are computed together. */
    Map<Long, InstituteRecord> records(
            Collection<RecordKey> keys, Function<List<Long>, Map<Long, InstituteRecord>> compute) {
        Map<Long, InstituteRecord> found = new HashMap<>();
        Map<Long, RecordKey> missing = new HashMap<>();
        for (RecordKey key : keys) {
            InstituteRecord known = known(key);
            if (known == null) {
                missing.put(key.institute(), key);
            } else {
                found.put(key.institute(), known);
            }
        }
        if (!missing.isEmpty()) {
            compute.apply(new ArrayList<>(missing.keySet())).forEach((institute, record) -> {
                RecordKey key = missing.get(institute);
                if (key != null) {
                    records.put(key, record);
                    found.put(institute, record);
                }
            });
        }
        return found;
    }
}
