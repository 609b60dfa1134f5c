package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.borneout.SampleEntry.Fate;
import org.junit.jupiter.api.Test;

class SampleForecastsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static LocalDate day(SampleEntry entry, String field) {
        return LocalDate.parse(entry.form().value(field));
    }

    @Test
    void on_the_same_day_the_same_comes_out() {
        assertThat(SampleForecasts.on(DAY)).isEqualTo(SampleForecasts.on(DAY));
    }

    @Test
    void no_two_keys_are_the_same() {
        assertThat(SampleForecasts.on(DAY).stream()
                        .map(entry -> entry.form().value("externalId"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void words_stand_in_the_quotation_as_they_were_said() {
        assertThat(SampleForecasts.on(DAY)).allSatisfy(entry -> {
            String words = entry.form().value("likelihood");
            if (words.codePoints().noneMatch(Character::isDigit)
                    && !words.equals("will")
                    && !words.equals("is expected to")
                    && !words.equals("전망된다")) {
                assertThat(entry.form().value("quote")).contains(words);
            }
            assertThat(entry.form().value("quote") + entry.form().value("statement"))
                    .doesNotContain("{", "[", "|");
        });
    }

    @Property(tries = 40)
    void on_any_day_dates_are_in_order_and_something_is_open_and_due_within_a_week(
            @ForAll @IntRange(min = 0, max = 1500) int days) {
        LocalDate today = DAY.plusDays(days);
        List<SampleEntry> entries = SampleForecasts.on(today);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(day(entry, "madeOn")).isBeforeOrEqualTo(today);
            if (entry.form().has("window.due")) {
                assertThat(day(entry, "window.due")).isAfterOrEqualTo(day(entry, "madeOn"));
            }
            var finding = entry.finding();
            if (finding != null && finding.eventOn() != null) {
                assertThat(finding.eventOn()).isAfter(day(entry, "madeOn")).isBeforeOrEqualTo(today);
            }
        });
        assertThat(entries)
                .filteredOn(entry -> entry.finding() == null
                        && entry.form().has("window.due")
                        && !day(entry, "window.due").isBefore(today)
                        && day(entry, "window.due").isBefore(today.plusDays(7)))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(entries.stream()
                        .filter(entry -> entry.fate() != Fate.WITHDRAWN)
                        .collect(Collectors.groupingBy(SampleEntry::institute, Collectors.counting())))
                .containsEntry(SampleInstitute.LINDENBROOK, 120L)
                .containsEntry(SampleInstitute.THORNE, 60L)
                .containsEntry(SampleInstitute.NURIBYEOL, 14L);
    }
}
