package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.Passwords.weakness;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.borneout.account.Passwords.Weakness;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String EMAIL = "hana@example.org";

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_has_ten_to_two_hundred_characters() {
        assertThat(weakness("", EMAIL)).isEqualTo(Weakness.MISSING);
        assertThat(weakness("123456789", EMAIL)).isEqualTo(Weakness.TOO_SHORT);
        assertThat(weakness("1234567890", EMAIL)).isNull();
        assertThat(weakness("x".repeat(200), EMAIL)).isNull();
        assertThat(weakness("x".repeat(201), EMAIL)).isEqualTo(Weakness.TOO_LONG);
    }

    @Test
    void a_password_is_not_the_email_address_however_it_is_written() {
        assertThat(weakness("Hana@Example.org ", EMAIL)).isEqualTo(Weakness.IS_EMAIL);
    }

    @Test
    void a_character_counts_once_whatever_it_takes_to_store_it() {
        assertThat(weakness("😀".repeat(9), EMAIL)).isEqualTo(Weakness.TOO_SHORT);
        assertThat(weakness("😀".repeat(200), EMAIL)).isNull();
    }

    @Test
    void the_hash_is_argon2id_with_todays_parameters_and_salted() {
        String hash = passwords.hash("four plain words");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(300);
        assertThat(passwords.hash("four plain words")).isNotEqualTo(hash);
        assertThat(passwords.outdated(hash)).isFalse();
    }

    @Test
    void only_the_same_password_matches() {
        String hash = passwords.hash("four plain words");
        assertThat(passwords.matches("four plain words", hash)).isTrue();
        assertThat(passwords.matches("four plain words ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches("four plain words", null)).isFalse();
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void the_two_hundredth_character_counts() {
        String hash = passwords.hash("x".repeat(199) + "y");
        assertThat(passwords.matches("x".repeat(199) + "z", hash)).isFalse();
    }

    @Test
    void keyboards_that_compose_letters_differently_type_the_same_password() {
        String composed = "비밀번호는 길게 é";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(passwords.matches(decomposed, passwords.hash(composed))).isTrue();
    }

    @Test
    void a_hash_with_earlier_parameters_still_works_and_is_told_as_outdated() {
        String old = Password.hash("four plain words")
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID))
                .getResult();
        assertThat(passwords.matches("four plain words", old)).isTrue();
        assertThat(passwords.outdated(old)).isTrue();
    }

    @Test
    void an_account_that_does_not_exist_costs_the_same_hash_as_a_wrong_password() {
        assertThat(passwords.outdated(passwords.nobodys))
                .as("other parameters take another time")
                .isFalse();
        assertThat(passwords.matches("four plain words", null)).isFalse();
    }
}
