package org.borneout.report.scored;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.borneout.scoring.ClusteredMean;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Note;
import org.borneout.scoring.Pool;

/**
 * The comparable institutes in whose light a record of few forecasts can be seen: all that are published and not invented
 * and have scored families enough, each with how much it was better than the stated references.
 */
@ApplicationScoped
public class Pools {
    private static final int KEPT = 100;
    private static final int LEAST = 5;

    private final InstituteRecords records;
    private final Positions positions;
    private final EntityManager entities;
    private final Cache<Key, Peers> pools =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(long position, long mended, LocalDate day, String lexicon, Edition edition, boolean hindsight) {}

    /**
     * @param institutes how many have scored families enough
     * @param version the newest position at which one of them changed
     */
    public record Peers(int institutes, long version, Pool<Long> pool) {
        /** How much one of them was better than its references, drawn towards the others; more is better. */
        public Figure<Pool.Shrunken> shrunken(long institute) {
            return institutes < LEAST ? Figure.absent(Note.POOL_TOO_SMALL) : pool.shrunken(institute);
        }
    }

    private static final Peers NONE = new Peers(0, 0, new Pool<Long>(Map.of()));

    Pools(InstituteRecords records, Positions positions, EntityManager entities) {
        this.records = records;
        this.positions = positions;
        this.entities = entities;
    }

    /** Read as a record is read; there is none for a part of the predictions, nor where statements are weighed by time. */
    public Peers of(Switches by) {
        if (by.isNarrowed() || by.edition() == Edition.WEIGHTED) {
            return NONE;
        }
        Key key = new Key(
                by.asOf().position(),
                positions.mended(),
                by.asOf().day(),
                by.lexicon().code() + by.lexicon().version(),
                by.edition(),
                by.hindsight());
        return pools.get(key, missing -> compute(by));
    }

    private Peers compute(Switches by) {
        List<Long> institutes = entities.createQuery(
                        "select i.id from Institute i where i.published = true and i.invented = false", Long.class)
                .getResultList();
        Map<Long, Long> last = positions.last(institutes, by.asOf().position());
        Map<Long, ClusteredMean> gains = new TreeMap<>();
        int enough = 0;
        long version = 0;
        for (Map.Entry<Long, InstituteRecord> entry : records.of(institutes, by).entrySet()) {
            InstituteRecord record = entry.getValue();
            if (record.isEnough()) {
                enough++;
                version = Math.max(version, last.getOrDefault(entry.getKey(), 0L));
                if (record.gain() != null) {
                    gains.put(entry.getKey(), record.gain());
                }
            }
        }
        return new Peers(enough, version, new Pool<Long>(gains));
    }
}
