package org.borneout;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Starts the site and says on one line where it is. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        String mistake = mistake(System.getenv());
        if (mistake != null) {
            System.err.println(mistake);
            System.exit(1);
        }
        if (args.length == 0) {
            Quarkus.run(Site.class);
            return;
        }
        if (args.length != 1 || !args[0].equals("rebuild-scores")) {
            System.err.println(
                    "\"" + String.join(" ", args) + "\" is no command. Without one the site starts; rebuild-scores"
                            + " computes the rows that scores rest on from the records again.");
            System.exit(2);
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(RebuildScores.class, args);
    }

    /** The settings that would otherwise fail in the middle of the start, with a trace that helps nobody. */
    static @Nullable String mistake(Map<String, String> settings) {
        String port = settings.getOrDefault("BORNEOUT_PORT", "8080");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
            return "BORNEOUT_PORT is \"" + port + "\"; it must be a number up to 65535, such as 8080.";
        }
        String zone = settings.getOrDefault("BORNEOUT_ZONE", "UTC");
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            return "BORNEOUT_ZONE is \"" + zone + "\"; it must be the name of a time zone, such as Europe/Vienna.";
        }
        for (String name :
                List.of("BORNEOUT_PRIVATE", "BORNEOUT_SOLO", "BORNEOUT_SAMPLE_DATA", "BORNEOUT_BEHIND_PROXY")) {
            String chosen = settings.getOrDefault(name, "false");
            if (!chosen.equals("true") && !chosen.equals("false")) {
                return name + " is \"" + chosen + "\"; it must be true or false.";
            }
        }
        return null;
    }

    public static class Site implements QuarkusApplication {
        @Override
        public int run(String... args) {
            var config = ConfigProvider.getConfig();
            String host = config.getValue("quarkus.http.host", String.class);
            int port = config.getValue("quarkus.http.port", Integer.class);
            String shown = List.of("0.0.0.0", "::", "127.0.0.1").contains(host) ? "localhost" : host;
            System.out.println("Borne Out is at http://" + shown + ":" + port + "/ (stop it with Ctrl-C)");
            Quarkus.waitForExit();
            return 0;
        }
    }
}
