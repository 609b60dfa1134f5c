package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.scoring.Families;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.MiscalibrationTest;
import org.borneout.scoring.Probability;
import org.borneout.scoring.Recalibration;
import org.borneout.scoring.Tallies;
import org.borneout.scoring.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleDataStoreTest {
    @Inject
    SampleData sample;

    @Inject
    People people;

    @Inject
    Lexicons lexicons;

    @Inject
    EntityManager entities;

    @Test
    void what_is_loaded_is_what_the_page_says_and_each_institute_is_as_it_is_meant_to_be() {
        long start = System.nanoTime();
        sample.load(people.admin().id());
        long tookMillis = (System.nanoTime() - start) / 1_000_000;
        assertThat(sample.isLoaded()).isTrue();
        assertThat(tookMillis).as("milliseconds").isLessThan(30_000);
        assertThat(logged("Lindenbrook Institute")).isEqualTo(120);
        assertThat(logged("Thorne Consultancy")).isEqualTo(60);
        assertThat(logged("Nuribyeol Institute for Regional Affairs")).isEqualTo(14);
        assertThat(logged("Institute for Far Eastern Studies")).isEqualTo(4);

        Families calibrated = scored("Lindenbrook Institute");
        assertThat(calibrated.all().n()).isEqualTo(86);
        assertThat(calibrated.areCorrelated()).isFalse();
        assertThat(miscalibration(calibrated)).isGreaterThan(0.2);
        assertThat(Math.abs(difference(calibrated))).isLessThan(0.03);
        assertThat(slope(calibrated)).isBetween(0.7, 1.4);

        Families sure = scored("Thorne Consultancy");
        assertThat(sure.all().n()).isEqualTo(41);
        assertThat(sure.count()).isBetween(30L, 40L);
        assertThat(miscalibration(sure)).isLessThan(0.01);
        assertThat(slope(sure)).isLessThan(0.5);

        Families hedging = scored("Nuribyeol Institute for Regional Affairs");
        assertThat(hedging.all().n()).isEqualTo(6);
        for (Tally tally : hedging.all()) {
            assertThat(tally.probability().millionths()).isBetween(450_000, 600_000);
        }
        assertThat(scored("Institute for Far Eastern Studies").all().n()).isEqualTo(1);
    }

    private long logged(String institute) {
        return entities.createQuery(
                        "select count(*) from Prediction p where p.institute.name = ?1 and p.liveMark = 1"
                                + " and p.draft = false",
                        Long.class)
                .setParameter(1, institute)
                .getSingleResult();
    }

    private static double miscalibration(Families families) {
        return MiscalibrationTest.of(Families.eachAlone(families.all()), 2000, 1)
                .get()
                .pValue();
    }

    private static double difference(Families families) {
        return InTheLarge.of(families).get().difference();
    }

    private static double slope(Families families) {
        return Recalibration.of(families).get().slope().value();
    }

    /** By the rows that records rest on, in question orientation, as ICD 203 and our own list read the words. */
    @SuppressWarnings("unchecked")
    @Transactional
    Families scored(String institute) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select r.family_id, r.side, r.happened, r.probability, r.words"
                                + " from scored_row r join institute i on i.id = r.institute_id where i.name = :name"
                                + " and r.edition in ('FIRST', 'ONLY') and r.state = 'DECIDED' and r.to_position = "
                                + Long.MAX_VALUE)
                .setParameter("name", institute)
                .getResultList();
        Map<Long, List<Tally>> families = new HashMap<>();
        for (Object[] row : rows) {
            Probability said = probability((Integer) row[3], (String) row[4]);
            if (said != null) {
                boolean denies = row[1].equals("WILL_NOT");
                boolean happened = (Boolean) row[2];
                families.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                        .add(new Tally(denies ? said.complement() : said, happened ? 1 : 0, happened ? 0 : 1));
            }
        }
        return Families.of(
                Tallies.NONE, families.values().stream().map(Tallies::of).toList());
    }

    private @Nullable Probability probability(@Nullable Integer stated, @Nullable String words) {
        if (stated != null) {
            return new Probability(stated);
        }
        return words == null
                ? null
                : lexicons.read(words)
                        .map(match -> match.term().band())
                        .map(Band::point)
                        .orElse(null);
    }
}
