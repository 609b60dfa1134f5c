package org.borneout.exchange.imports;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.borneout.exchange.imports.Import.Kind;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes files in, from pages and programs alike, and says what is to be done with them. */
@ApplicationScoped
public class Intake {
    private final Imports imports;
    private final ImportFiles files;
    private final ImportWorker worker;
    private final Messages messages;
    private final long longest;

    Intake(
            Imports imports,
            ImportFiles files,
            ImportWorker worker,
            Messages messages,
            @ConfigProperty(name = "borneout.longest-import") MemorySize longest) {
        this.imports = imports;
        this.files = files;
        this.worker = worker;
        this.messages = messages;
        this.longest = longest.asLongValue();
    }

    /** Keeps a file and queues its reading; nothing stays of one that is too long or breaks off. */
    public long take(Imports.Order order, InputStream content) {
        long id = imports.begin(order);
        boolean whole = false;
        try {
            BufferedInputStream in = new BufferedInputStream(content, 1 << 16);
            in.mark(8);
            byte[] head = in.readNBytes(4);
            in.reset();
            Kind kind = kind(order.kind(), head);
            imports.received(id, kind, files.keep(id, in, longest));
            whole = true;
        } catch (ImportFiles.TooLong e) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    messages.of(ImportMessages.class).fileTooLong(String.valueOf(longest / 1024 / 1024)));
        } catch (IOException e) {
            throw Refusal.of(
                    Refusal.Kind.INVALID_INPUT,
                    messages.of(ImportMessages.class).brokeOff());
        } finally {
            if (!whole) {
                imports.forget(id);
            }
        }
        worker.wake();
        return id;
    }

    /** What a file is shows in its first bytes, whatever it is called. */
    private static Kind kind(Kind stated, byte[] head) {
        boolean zipped = head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        boolean old = head.length == 4 && (head[0] & 0xff) == 0xd0 && (head[1] & 0xff) == 0xcf;
        return zipped || old ? Kind.XLSX : stated == Kind.XLSX ? Kind.XLSX : stated;
    }

    public boolean commit(long id) {
        return woken(imports.commit(id));
    }

    public boolean again(long id) {
        return woken(imports.again(id));
    }

    public boolean undo(long id, String reason) {
        return woken(imports.undo(id, reason));
    }

    public boolean remap(long id, Stated stated) {
        return woken(imports.remap(id, stated));
    }

    private boolean woken(boolean queued) {
        if (queued) {
            worker.wake();
        }
        return queued;
    }
}
