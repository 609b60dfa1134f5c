package org.borneout.exchange.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The archive as an answer that is written while it is read. */
@ApplicationScoped
class Downloads {
    static final String ZIP = "application/zip";
    private static final int BUFFER = 1 << 16;

    private final Archives archives;
    private final Clock clock;

    Downloads(Archives archives, Clock clock) {
        this.archives = archives;
        this.clock = clock;
    }

    Response archive(long by) {
        archives.note(by);
        StreamingOutput body = out -> {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            archives.write(buffered);
            buffered.flush();
        };
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        return Response.ok(body, ZIP)
                .header("Content-Disposition", "attachment; filename=\"borneout-archive-" + day + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
