package org.borneout;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the site and says on one line where it is. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        String port = System.getenv("BORNEOUT_PORT");
        if (port != null && !port.matches("\\d{1,5}")) {
            System.err.println("BORNEOUT_PORT is “" + port + "”; it must be a number such as 8080.");
            System.exit(1);
        }
        Quarkus.run(Site.class, args);
    }

    public static class Site implements QuarkusApplication {
        @Override
        public int run(String... args) {
            var config = ConfigProvider.getConfig();
            String host = config.getValue("quarkus.http.host", String.class);
            int port = config.getValue("quarkus.http.port", Integer.class);
            String shown = host.equals("0.0.0.0") || host.equals("127.0.0.1") ? "localhost" : host;
            System.out.println("Borne Out is at http://" + shown + ":" + port + "/ (stop it with Ctrl-C)");
            Quarkus.waitForExit();
            return 0;
        }
    }
}
