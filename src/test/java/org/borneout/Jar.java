package org.borneout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packaged program as a process of its own, run in a folder of its own. */
final class Jar implements AutoCloseable {
    private static final Path PROGRAM =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String EMAIL = "admin@example.org";
    private static final String PASSWORD = "as-good-as-any-other-42";

    /** For a start in which {@link #signIn} is possible. */
    static final Map<String, String> WITH_ADMIN =
            Map.of("BORNEOUT_ADMIN_EMAIL", EMAIL, "BORNEOUT_ADMIN_PASSWORD", PASSWORD);

    /** For BORNEOUT_ADMIN_TOKEN, so that {@link #logPrediction} is possible. */
    static final String TOKEN = "token-of-the-tests-of-the-packaged-program";

    private static final Pattern HIDDEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Process process;
    private final URI site;
    private final Path out;
    private final Path err;
    private String csrf = "";

    private Jar(Path folder, Map<String, String> settings, @Nullable String input, String... arguments) {
        try {
            Files.createDirectories(folder);
            out = Files.createTempFile(folder, "out", ".txt");
            err = Files.createTempFile(folder, "err", ".txt");
            int port = freePort();
            site = URI.create("http://localhost:" + port);
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    PROGRAM.toString()));
            words.addAll(List.of(arguments));
            var command = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            command.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("BORNEOUT_") || name.startsWith("QUARKUS_"));
            command.environment().put("LC_ALL", "C"); // as in a bare container, where Java 17 writes ASCII by default
            command.environment().putAll(settings);
            command.environment().putIfAbsent("BORNEOUT_PORT", Integer.toString(port));
            if (input != null) {
                command.redirectInput(Files.writeString(Files.createTempFile(folder, "in", ".txt"), input)
                        .toFile());
            }
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder below target/. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/it").toAbsolutePath()), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the program and does not wait. */
    static Jar launch(Path folder, Map<String, String> settings) {
        return new Jar(folder, settings, null);
    }

    /** Calls a command and waits for its end. */
    static Jar command(Path folder, Map<String, String> settings, String... arguments) throws InterruptedException {
        return commandWith(null, folder, settings, arguments);
    }

    /** The same with something on the standard input. */
    static Jar commandWith(@Nullable String input, Path folder, Map<String, String> settings, String... arguments)
            throws InterruptedException {
        var jar = new Jar(folder, settings, input, arguments);
        jar.exitCode();
        return jar;
    }

    /** Starts the program and waits until it says where it is. */
    static Jar start(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        var jar = new Jar(folder, settings, null);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (jar.out().isEmpty()) {
            if (!jar.process.isAlive() || System.nanoTime() > end) {
                jar.close();
                throw new IllegalStateException("The program did not start:\n" + String.join("\n", jar.err()));
            }
            Thread.sleep(50);
        }
        return jar;
    }

    List<String> out() throws IOException {
        return Files.readAllLines(out);
    }

    byte[] outBytes() throws IOException {
        return Files.readAllBytes(out);
    }

    List<String> err() throws IOException {
        return Files.readAllLines(err);
    }

    URI site() {
        return site;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    void signIn() throws IOException, InterruptedException {
        signIn(EMAIL, PASSWORD);
    }

    void signIn(String email, String password) throws IOException, InterruptedException {
        csrf = hidden(get("/sign-in").body());
        HttpResponse<String> answer = post("/sign-in", Map.of("email", email, "password", password));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Signing in failed: " + answer.statusCode() + " " + answer.body());
        }
        csrf = hidden(get("/account").body());
    }

    /** Sends a form as a browser would, after {@link #signIn}. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new HashMap<>(fields);
        all.put("csrf-token", csrf);
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As a program with {@link #TOKEN}, into a file. */
    int download(String path, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + TOKEN)
                .timeout(PATIENCE)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofFile(file)).statusCode();
    }

    HttpResponse<String> logPrediction(String statement) throws IOException, InterruptedException {
        String body = """
                {"institute": "Institute of the Packaged Program", "statement": "%s", "likelihood": "70%%",
                 "madeOn": "2026-01-15", "window": {"due": "2031-12-31"}}
                """.formatted(statement);
        return send(HttpRequest.newBuilder(site.resolve("/api/v1/predictions"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a file as a program does. */
    HttpResponse<String> sendFile(String path, String type, String content) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    /** What a program reads that may read everything. */
    HttpResponse<String> getAsProgram(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)).header("Authorization", "Bearer " + TOKEN));
    }

    private static String hidden(String page) {
        var token = HIDDEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No form on this page: " + page);
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits for an end that comes by itself. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program goes on");
        }
        return process.exitValue();
    }

    /** As Ctrl-C or a container's stop does. */
    void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    /** As a power cut does, as far as one process can tell. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() throws InterruptedException {
        if (process.isAlive()) {
            kill();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
