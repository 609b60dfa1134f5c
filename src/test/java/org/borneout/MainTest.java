package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @Test
    void no_setting_at_all_is_fine() {
        assertThat(Main.mistake(Map.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BORNEOUT_PORT, 80",
        "BORNEOUT_PORT, 65535",
        "BORNEOUT_ZONE, Asia/Seoul",
        "BORNEOUT_ZONE, +09:00",
        "BORNEOUT_SOLO, true",
    })
    void a_sound_setting_is_taken(String name, String value) {
        assertThat(Main.mistake(Map.of(name, value))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BORNEOUT_PORT, abc",
        "BORNEOUT_PORT, 65536",
        "BORNEOUT_PORT, -1",
        "BORNEOUT_PORT, 99999999999",
        "BORNEOUT_ZONE, Mars",
        "BORNEOUT_SOLO, perhaps",
        "BORNEOUT_PRIVATE, yes",
        "BORNEOUT_PORT, ''",
    })
    void an_unsound_one_is_named_with_its_value(String name, String value) {
        assertThat(Main.mistake(Map.of(name, value))).startsWith(name).contains("\"" + value + "\"");
    }
}
