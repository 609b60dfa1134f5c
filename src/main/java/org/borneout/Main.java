package org.borneout;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts the site, or does what a command asks for. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        CommandLine line = Borneout.line(CommandLine.defaultFactory());
        Command command = command(line, args);
        String mistake = mistake(System.getenv());
        if (mistake == null && command != null) {
            mistake = command.mistake();
        }
        if (mistake != null) {
            System.err.println(mistake);
            System.exit(Exit.REFUSED);
        }
        if (command == null) {
            Quarkus.run(Site.class);
        } else if (command.worksAlone()) {
            System.exit(line.execute(args));
        } else {
            // No port is opened, and nothing is begun that a site does at its start.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("borneout.command", command.name());
            Quarkus.run(Tasks.class, args);
        }
    }

    /** The command that is asked for; null for the site. Help and what cannot be understood end here, without a database. */
    private static @Nullable Command command(CommandLine line, String... args) {
        try {
            CommandLine.ParseResult read = line.parseArgs(args);
            Integer helped = CommandLine.executeHelpRequest(read);
            if (helped != null) {
                System.exit(helped);
            }
            return read.hasSubcommand() && read.subcommand().commandSpec().userObject() instanceof Command command
                    ? command
                    : null;
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(e, System.err);
            System.err.println("--help tells what there is.");
            System.exit(Exit.USAGE);
            throw e;
        }
    }

    /** Does what a command asks for, once the database is open. */
    public static class Tasks implements QuarkusApplication {
        @Override
        public int run(String... args) {
            return Borneout.line(new Beans()).execute(args);
        }
    }

    /** Commands come from the program with all that they need. */
    private static final class Beans implements CommandLine.IFactory {
        private final CommandLine.IFactory plain = CommandLine.defaultFactory();

        @Override
        public <K> K create(Class<K> type) throws Exception {
            var known = Arc.container().instance(type);
            return known.isAvailable() ? known.get() : plain.create(type);
        }
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
