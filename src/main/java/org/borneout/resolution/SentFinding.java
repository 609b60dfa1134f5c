package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.account.Visitor;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What a browser sent. Files are kept at once, so that they need not be chosen again when something is to be mended. */
@ApplicationScoped
class SentFinding {
    /** @param plain everything but the files, as typed */
    record Sent(FindingForm form, Map<String, String> plain, Faults faults) {
        String value(String field) {
            return plain.getOrDefault(field, "");
        }
    }

    private static final String UPLOAD = "upload";

    private final EvidenceFiles files;
    private final Visitor visitor;
    private final Messages messages;
    private final Clock clock;

    SentFinding(EvidenceFiles files, Visitor visitor, Messages messages, Clock clock) {
        this.files = files;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
    }

    Sent of(MultivaluedMap<String, String> sent) {
        Map<String, String> plain = new LinkedHashMap<>();
        sent.forEach((field, values) -> plain.put(field, values.isEmpty() ? "" : values.get(0)));
        return new Sent(new FindingForm(plain), plain, new Faults());
    }

    Sent of(MultipartFormDataInput sent) {
        Map<String, String> plain = new LinkedHashMap<>();
        Faults faults = new Faults();
        Map<String, Long> kept = new LinkedHashMap<>();
        sent.getValues()
                .forEach((field, values) -> values.stream().findFirst().ifPresent(value -> {
                    if (!value.isFileItem()) {
                        plain.put(field, value.getValue());
                    } else if (field.endsWith("." + UPLOAD)) {
                        keep(field.substring(0, field.length() - UPLOAD.length()) + "file", value, kept, faults);
                    }
                }));
        FindingForm form = new FindingForm(plain);
        for (Map.Entry<String, Long> file : kept.entrySet()) {
            form = form.with(file.getKey(), file.getValue().toString());
        }
        return new Sent(form, plain, faults);
    }

    private void keep(String field, FormValue value, Map<String, Long> kept, Faults faults) {
        String name = value.getFileName() == null ? "" : value.getFileName();
        ResolveMessages say = messages.of(ResolveMessages.class);
        byte[] content = content(value);
        if (content.length == 0 && name.isEmpty()) {
            return;
        }
        if (content.length > EvidenceFiles.LARGEST) {
            faults.add(field, "TOO_LARGE", name, say.fileTooLarge(name));
            return;
        }
        EvidenceFile file = files.keep(content, name, visitor.id(), clock.instant());
        if (file == null) {
            faults.add(field, "UNFIT", name, say.fileUnfit(name));
        } else {
            kept.put(field, file.id());
        }
    }

    private static byte[] content(FormValue value) {
        try (InputStream in = value.getFileItem().getInputStream()) {
            return in.readNBytes(EvidenceFiles.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
