package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a database that does not open. RefusalIT holds the same against real ones. */
class DatabaseTest {
    private static final String URL = "jdbc:postgresql://db.example.org/borneout";

    @ParameterizedTest
    @CsvSource({
        "90020, in use by another Borne Out",
        "28P01, does not accept this name and password",
        "28000, does not accept this name and password",
        "08001, does not answer",
        "08006, does not answer",
        "3D000, There is no database",
        "90062, cannot be written",
    })
    void each_cause_has_its_sentence(String state, String sentence) {
        assertThat(Database.sentence(URL, new SQLException("in the words of the driver", state)))
                .contains(sentence)
                .contains(URL)
                .endsWith(".");
    }

    @Test
    void the_cause_is_found_below_what_the_pool_wraps_around_it() {
        var wrapped = new SQLException("the pool says", new SQLException("the driver says", "3D000"));
        assertThat(Database.sentence(URL, wrapped)).startsWith("There is no database");
    }

    @Test
    void an_unknown_cause_is_told_in_the_first_line_of_the_driver() {
        assertThat(Database.sentence(URL, new SQLException("The disk is full\nat line 3", "53100")))
                .isEqualTo("The database " + URL + " cannot be opened: The disk is full.");
        assertThat(Database.sentence(URL, new SQLException((String) null)))
                .isEqualTo("The database " + URL + " cannot be opened: no reason was given.");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/b?user=u&password=secret, jdbc:postgresql://h/b",
        "jdbc:h2:file:./data/b;PASSWORD=secret, jdbc:h2:file:./data/b",
        "jdbc:mysql://u:secret@h/b, jdbc:mysql://h/b",
    })
    void a_password_in_the_address_is_not_told(String url, String shown) {
        assertThat(Database.shown(url)).isEqualTo(shown);
    }
}
