package org.borneout.exchange.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;

/** The data set as an answer that is written while it is read. */
@ApplicationScoped
class Downloads {
    static final String ZIP = "application/zip";
    private static final int BUFFER = 1 << 16;
    private static final int AT_ONCE = 2;

    /** Writing all that is public keeps a core busy; whoever asks without end must not take the site from its readers. */
    private final Semaphore turns = new Semaphore(AT_ONCE);

    private final DataSet data;
    private final CurrentVertxRequest current;
    private final Messages messages;

    Downloads(DataSet data, CurrentVertxRequest current, Messages messages) {
        this.data = data;
        this.current = current;
        this.messages = messages;
    }

    Response dataSet(boolean invented, Request request) {
        EntityTag tag = tag(now(), invented);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        takeTurn();
        StreamingOutput body = out -> {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            data.write(buffered, invented);
            buffered.flush();
        };
        return Response.ok(body, ZIP)
                .tag(tag)
                .header("Content-Disposition", "attachment; filename=\"borneout-data.zip\"")
                .build();
    }

    /** Kept until the answer has ended, however it ends. */
    private void takeTurn() {
        if (!turns.tryAcquire()) {
            throw Refusal.of(Kind.TOO_MANY, messages.of(DataMessages.class).busy());
        }
        current.getCurrent().addEndHandler(ended -> turns.release());
    }

    /** Weak: what is written a moment later may already hold the next change. */
    private static EntityTag tag(AsOf asOf, boolean invented) {
        return new EntityTag(asOf.position() + "-" + asOf.day() + (invented ? "-invented" : ""), true);
    }

    private AsOf now() {
        try {
            return data.now();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }
}
