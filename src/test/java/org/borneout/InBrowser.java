package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What a {@code *BrowserTest} extends, itself marked with {@code @QuarkusTest}: each test has a fresh window of the shared
 * browser at {@link #page}, and fails when the browser's console reports anything, such as a breach of the content
 * security policy.
 */
public abstract class InBrowser {
    @TestHTTPResource
    protected URI site;

    protected Page page;

    private BrowserContext window;
    private final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the test begins with openWindow()
    protected InBrowser() {}

    @BeforeEach
    void openWindow() {
        window = newWindow(1280, 900, "en");
        page = window.newPage();
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Another person's window, or one of another size or language; it is closed with the test's own browser. */
    protected BrowserContext newWindow(int width, int height, String language) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setLocale(language)
                .setTimezoneId("UTC")
                .setViewportSize(width, height);
        BrowserContext opened = Browsers.shared().newContext(options);
        opened.setDefaultTimeout(10_000);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        opened.onWebError(error -> complaints.add(error.error()));
        return opened;
    }

    /** The page as on a phone of the given width. */
    protected void resize(int width) {
        page.setViewportSize(width, 800);
    }

    protected Response open(String path) {
        Response response = page.navigate(path);
        assertThat(response).as("the answer of " + path).isNotNull();
        return response;
    }

    /** No reader should have to scroll sideways, on a phone least of all. */
    protected void assertFitsTheWidth() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that stand out to the right of %s", page.url())
                .isEqualTo(0);
    }

    /** The browser reports an answer of 4xx as an error of the page; a test that wants such an answer says so here. */
    protected void expectComplaint(String part) {
        assertThat(complaints).anyMatch(complaint -> complaint.contains(part));
        complaints.removeIf(complaint -> complaint.contains(part));
    }
}
