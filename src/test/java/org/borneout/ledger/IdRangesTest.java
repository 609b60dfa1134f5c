package org.borneout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IdRangesTest {
    @Test
    void neighbours_are_written_as_a_range() {
        assertThat(IdRanges.of(List.of(12L, 5L, 7L, 6L, 9L))).isEqualTo("5-7 9 12");
        assertThat(IdRanges.of(List.of())).isEmpty();
        assertThat(IdRanges.parse("")).isEmpty();
    }

    @Property
    void what_is_written_is_read_back(@ForAll Set<@LongRange(min = 1, max = 60) Long> ids) {
        assertThat(IdRanges.parse(IdRanges.of(ids))).containsExactlyElementsOf(new TreeSet<>(ids));
    }
}
