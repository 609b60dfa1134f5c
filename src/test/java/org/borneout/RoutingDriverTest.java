package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RoutingDriverTest {
    private final RoutingDriver driver = new RoutingDriver();

    @Test
    void each_address_goes_to_its_own_database() throws SQLException {
        assertThat(driver.acceptsURL("jdbc:h2:mem:x")).isTrue();
        assertThat(driver.acceptsURL("jdbc:postgresql://h/b")).isTrue();
        assertThat(driver.acceptsURL("jdbc:mysql://h/b")).isFalse();
    }

    @Test
    void an_answered_commit_is_on_disk_whatever_the_address_says() throws SQLException {
        assertThat(setting("jdbc:h2:mem:delayed;WRITE_DELAY=500", "WRITE_DELAY"))
                .isEqualTo("0");
    }

    @Test
    void a_bare_address_gets_the_settings_that_the_program_relies_on() throws SQLException {
        assertThat(setting("jdbc:h2:mem:bare", "MODE")).isEqualTo("PostgreSQL");
    }

    @Test
    void a_setting_in_the_address_is_left_as_it_is() {
        assertThat(RoutingDriver.completed("jdbc:h2:mem:x;trace_level_file=2"))
                .contains(";trace_level_file=2")
                .doesNotContain("TRACE_LEVEL_FILE=0")
                .contains(";MODE=PostgreSQL");
    }

    private String setting(String url, String name) throws SQLException {
        String query = "select setting_value from information_schema.settings where setting_name = '" + name + "'";
        try (Connection connection = Objects.requireNonNull(driver.connect(url, new Properties()));
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
