package org.borneout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests, found or fetched without asking anybody. */
final class Browsers {
    private static final String VARIABLE = "BORNEOUT_TEST_BROWSER";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser shared;

    private Browsers() {}

    static synchronized Browser shared() {
        if (shared == null) {
            shared = launch();
            Browser toClose = shared;
            Runtime.getRuntime().addShutdownHook(new Thread(toClose::close));
        }
        return shared;
    }

    private static Browser launch() {
        Optional<Path> found = named().or(Browsers::onPath).or(Browsers::installed);
        try {
            var options = new BrowserType.LaunchOptions().setArgs(QUIET);
            if (found.isEmpty()) {
                return Playwright.create().chromium().launch(options);
            }
            var withoutDownload =
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            return Playwright.create(withoutDownload).chromium().launch(options.setExecutablePath(found.get()));
        } catch (PlaywrightException e) {
            throw new IllegalStateException("Chromium could not be started: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it (apt-get install chromium) or set " + VARIABLE
                            + " to the path of a Chromium or Chrome.",
                    e);
        }
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> onPath() {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** In a bare container of the Debian family the tests may help themselves. */
    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.err.println("No Chromium found: installing it with apt-get");
        boolean done = Stream.of("apt-get update", "apt-get install -y --no-install-recommends chromium")
                .allMatch(Browsers::succeeds);
        return done ? onPath() : Optional.empty();
    }

    private static boolean succeeds(String command) {
        try {
            var process = new ProcessBuilder(command.split(" "));
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process running = process.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return running.waitFor(5, TimeUnit.MINUTES) && running.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
