package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What was answered is there, however the program ended. */
class KillIT {
    private static final int WRITERS = 2;

    private final List<String> answered = new CopyOnWriteArrayList<>();

    @Test
    void a_program_killed_while_it_writes_loses_nothing_that_it_answered() throws Exception {
        Path folder = Jar.folder("kill");
        // H2 may put commits on disk half a second later; an address that allows ten makes a loss certain
        var settings = Map.of(
                "BORNEOUT_DB_URL", "jdbc:h2:file:./data/borneout;WRITE_DELAY=10000", "BORNEOUT_ADMIN_TOKEN", Jar.TOKEN);
        try (Jar jar = Jar.start(folder, settings)) {
            writeUntilKilled(jar, 100);
        }
        try (Jar again = Jar.start(folder, settings)) {
            assertThat(answered).hasSizeGreaterThanOrEqualTo(100);
            for (String prediction : answered) {
                assertThat(again.get(prediction).statusCode()).as(prediction).isEqualTo(200);
            }
        }
    }

    private void writeUntilKilled(Jar jar, int enough) throws Exception {
        var reached = new CountDownLatch(enough);
        var faults = new CopyOnWriteArrayList<String>();
        var killed = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            int own = writer;
            writers.execute(() -> {
                for (int number = 0; !killed.get(); number++) {
                    try {
                        HttpResponse<String> answer = jar.logPrediction("Writer " + own + " reaches " + number);
                        if (answer.statusCode() != 201) {
                            faults.add(answer.statusCode() + " " + answer.body());
                            return;
                        }
                        answered.add(answer.headers().firstValue("Location").orElseThrow());
                        reached.countDown();
                    } catch (IOException e) {
                        return; // killed before it answered
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            });
        }
        assertThat(reached.await(60, TimeUnit.SECONDS)).as("answers: " + faults).isTrue();
        jar.kill();
        killed.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(faults).isEmpty();
    }
}
