import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;

/** A real PostgreSQL from the test dependencies, on the given port, until it is ended; slow queries are logged with plans. */
class Server {
    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(arguments[0]))
                .setDataDirectory(arguments[1])
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(5)) // after a hard end it reads its log first
                .setServerConfig("fsync", "off")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "plans.log")
                .setServerConfig("session_preload_libraries", "auto_explain")
                .setServerConfig("auto_explain.log_min_duration", arguments[2])
                .setServerConfig("auto_explain.log_analyze", "on")
                .setServerConfig("auto_explain.log_timing", "off")
                .start();
        Thread.currentThread().join();
    }
}
