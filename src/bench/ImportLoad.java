import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Sends a file to a running site, waits until it is written, and prints rows a second: of the dry run and of the writing. */
class ImportLoad {
    public static void main(String[] arguments) throws Exception {
        String site = arguments[0];
        String token = arguments[1];
        HttpClient client = HttpClient.newHttpClient();
        long begin = System.nanoTime();
        HttpResponse<String> sent = client.send(
                HttpRequest.newBuilder(URI.create(site + "/api/v1/imports?frame=all+rows+of+the+bench"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofFile(Path.of(arguments[2])))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String at = sent.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(sent.body()));
        double sending = seconds(begin);
        begin = System.nanoTime();
        String dry = ended(client, site, token, at);
        double checking = seconds(begin);
        begin = System.nanoTime();
        client.send(
                HttpRequest.newBuilder(URI.create(site + at + "/commit"))
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String done = ended(client, site, token, at);
        double writing = seconds(begin);
        double rows = Double.parseDouble(figure(done, "rows"));
        System.out.printf(
                "%s rows: sent in %.1f s, checked in %.1f s (%.0f rows/s), written in %.1f s (%.0f rows/s), imported %s, failed %s%n",
                figure(dry, "rows"), sending, checking, rows / checking, writing, rows / writing, figure(done, "imported"), figure(done, "failed"));
    }

    private static String ended(HttpClient client, String site, String token, String at) throws Exception {
        while (true) {
            String is = client.send(
                            HttpRequest.newBuilder(URI.create(site + at + "?limit=1"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            if (!is.contains("\"status\":\"running\"") && !is.contains("\"status\":\"queued\"")) {
                if (!is.contains("\"status\":\"done\"")) {
                    throw new IllegalStateException(is);
                }
                return is;
            }
            Thread.sleep(200);
        }
    }

    private static String figure(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        return found.find() ? found.group(1) : "?";
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
