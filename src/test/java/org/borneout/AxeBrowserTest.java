package org.borneout;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A check that could not fail would be worth nothing. */
class AxeBrowserTest {
    private final Page page = Browsers.shared().newPage();

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void a_sound_page_passes() {
        page.setContent("<!doctype html><html lang=en><title>Sound</title><main><h1>Sound</h1></main></html>");
        assertThatCode(() -> Axe.assertAccessible(page)).doesNotThrowAnyException();
    }

    @Test
    void a_field_without_a_name_is_found_and_told_in_words() {
        page.setContent("<!doctype html><html lang=en><title>Faulty</title><main><input id=quote></main></html>");
        assertThatThrownBy(() -> Axe.assertAccessible(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Form elements must have labels (label)")
                .hasMessageContaining("<input id=\"quote\">");
    }

    @Test
    void pale_text_is_found() {
        page.setContent(
                "<!doctype html><html lang=en><title>Pale</title><main><p style='color:#bbb'>Pale</main></html>");
        assertThatThrownBy(() -> Axe.assertAccessible(page)).hasMessageContaining("color-contrast");
    }
}
