import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Asks for each list page again and again, one request at a time, and prints median and 95th percentile in ms. */
class Load {
    private static final int WARM_UP = 5;

    private static String base;
    private static HttpClient client;

    public static void main(String[] arguments) throws Exception {
        base = arguments[0];
        int requests = Integer.parseInt(arguments[2]);
        client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        System.out.println("| page | median ms | p95 ms | status | KB |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            if (line.startsWith("sign in ")) {
                signIn(line.split(" ", 4)[2], line.split(" ", 4)[3]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                measure(line.strip(), requests);
            }
        }
    }

    private static void measure(String page, int requests) throws Exception {
        String path = page;
        if (page.startsWith("next ")) {
            path = page.substring(5);
            for (int i = 0; i < 3; i++) {
                var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(get(path).body());
                if (!next.find()) {
                    break;
                }
                path = next.group(1).replace("&amp;", "&");
            }
        }
        for (int i = 0; i < WARM_UP; i++) {
            get(path);
        }
        double[] times = new double[requests];
        HttpResponse<String> answer = null;
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            answer = get(path);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "| `%s` | %.0f | %.0f | %d | %d |%n",
                page,
                times[requests / 2],
                times[(int) Math.ceil(requests * 0.95) - 1],
                answer.statusCode(),
                answer.body().length() / 1024);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void signIn(String email, String password) throws Exception {
        var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(get("/sign-in").body());
        token.find();
        String form = "csrf-token=" + encoded(token.group(1)) + "&email=" + encoded(email) + "&password="
                + encoded(password);
        client.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
