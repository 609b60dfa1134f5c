package org.borneout.exchange.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.borneout.account.Accounts;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.exchange.imports.Import.Kind;
import org.borneout.exchange.imports.Stated.Mapped;
import org.borneout.web.Cursor;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Bring a file, see what would come of it, say what its columns hold, have it written, take it back. */
@Path("/imports")
@RolesAllowed(Role.LOGS)
class ImportPages {
    private static final int LIST = 50;
    private static final int ROWS = 50;

    /** One line of the list. */
    public record Line(Import is, String sender) {}

    @CheckedTemplate(basePath = "exchange")
    record imports(List<Line> lines, @Nullable Long before, Map<String, String> typed, Faults faults, boolean admin)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "exchange")
    record oneImport(ImportView view, Faults faults) implements TemplateInstance {}

    private final Imports store;
    private final Intake intake;
    private final ImportOrders orders;
    private final FaultTexts texts;
    private final BadRows badRows;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    ImportPages(
            Imports store,
            Intake intake,
            ImportOrders orders,
            FaultTexts texts,
            BadRows badRows,
            Accounts accounts,
            Visitor visitor,
            Flash flash,
            Messages messages) {
        this.store = store;
        this.intake = intake;
        this.orders = orders;
        this.texts = texts;
        this.badRows = badRows;
        this.accounts = accounts;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String before) {
        return page(before, Map.of(), new Faults());
    }

    private imports page(@Nullable String before, Map<String, String> typed, Faults faults) {
        long last = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Import> found = store.newest(visitor.isAdmin() ? null : Long.valueOf(visitor.id()), last, LIST + 1);
        List<Import> some = found.size() > LIST ? found.subList(0, LIST) : found;
        Map<Long, String> names = accounts.names(some.stream().map(Import::by).toList());
        return new imports(
                some.stream()
                        .map(is -> new Line(is, names.getOrDefault(is.by(), "")))
                        .toList(),
                found.size() > LIST ? some.get(LIST - 1).id() : null,
                typed,
                faults,
                visitor.isAdmin());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(MultipartFormDataInput sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        FormValue file = null;
        for (Map.Entry<String, java.util.Collection<FormValue>> field :
                sent.getValues().entrySet()) {
            for (FormValue value : field.getValue()) {
                if (value.isFileItem()) {
                    file = value;
                } else {
                    typed.put(field.getKey(), value.getValue());
                }
            }
        }
        Faults faults = new Faults();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getFileName(), "");
        if (file == null || name.isBlank()) {
            faults.add(
                    "file", "MISSING", null, messages.of(ImportMessages.class).fileMissing());
        }
        try {
            Stated stated = orders.stated(List.of(), typed.get("decimal"), typed.get("dates"), faults);
            Imports.Order order =
                    orders.order(kind(name), name, typed.get("frame"), typed.get("verdicts"), false, stated, faults);
            try (InputStream content =
                    Objects.requireNonNull(file).getFileItem().getInputStream()) {
                return to(intake.take(order, content));
            }
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID_INPUT) {
                throw refusal;
            }
            return Response.status(422).entity(page(null, typed, faults)).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Kind.JSON;
        }
        return lower.endsWith(".xlsx") ? Kind.XLSX : Kind.CSV;
    }

    private static Response to(long id) {
        return Response.seeOther(URI.create("/imports/" + id)).build();
    }

    @GET
    @Path("{id:\\d{1,18}}")
    public TemplateInstance show(
            @RestPath long id, @RestQuery @Nullable String rows, @RestQuery @Nullable String after) {
        return shown(orders.own(id), "faults".equals(rows), after, new Faults());
    }

    private oneImport shown(Import is, boolean onlyFaults, @Nullable String after, Faults faults) {
        Cursor cursor = Cursor.decode(after, 2);
        Imports.Place place = Imports.Place.START;
        if (cursor != null && cursor.values().stream().allMatch(value -> value.matches("\\d{1,9}"))) {
            place = new Imports.Place(
                    Integer.parseInt(cursor.values().get(0)),
                    Integer.parseInt(cursor.values().get(1)));
        }
        Imports.ItemPage page = store.items(is, place, ROWS, onlyFaults);
        Imports.Place next = page.next();
        String sender = accounts.names(List.of(is.by())).getOrDefault(is.by(), "");
        return new oneImport(
                new ImportView(
                        is,
                        sender,
                        texts.of(is),
                        page.items().stream()
                                .map(item -> new ImportView.Row(
                                        item,
                                        item.faults().stream().map(texts::of).toList()))
                                .toList(),
                        onlyFaults,
                        next == null
                                ? null
                                : Cursor.of(next.batch(), next.index()).encoded(),
                        place.equals(Imports.Place.START),
                        visitor.isAdmin()),
                faults);
    }

    @POST
    @Path("{id:\\d{1,18}}/mapping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@RestPath long id, MultivaluedMap<String, String> sent) {
        Import is = orders.own(id);
        Found found = is.found();
        Faults faults = new Faults();
        List<Mapped> mapped = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<String> header = found == null ? List.of() : found.header();
        for (int i = 0; i < header.size(); i++) {
            mapped.add(Mapped.column(header.get(i), field(sent.getFirst("column" + i), taken)));
        }
        for (int i = 0; i < Field.values().length; i++) {
            String value = sent.getFirst("text" + i);
            String to = field(sent.getFirst("textTo" + i), new HashSet<>());
            if (value != null && !value.isBlank() && to != null) {
                mapped.add(Mapped.text(value.strip(), to));
            }
        }
        Stated stated = orders.stated(mapped, sent.getFirst("decimal"), sent.getFirst("dates"), faults);
        orders.check(faults);
        if (!intake.remap(id, stated)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotRemap());
        }
        return to(id);
    }

    /** Each field is taken from one column; the first that names it has it. */
    private static @Nullable String field(@Nullable String sent, Set<String> taken) {
        Field field = sent == null ? null : Field.named(sent);
        return field != null && taken.add(field.column()) ? field.column() : null;
    }

    @POST
    @Path("{id:\\d{1,18}}/commit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response commit(@RestPath long id) {
        orders.own(id);
        if (!intake.commit(id)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotCommit());
        }
        return to(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@RestPath long id) {
        orders.own(id);
        intake.again(id);
        return to(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath long id, @RestForm @Nullable String reason) {
        Import is = orders.own(id);
        String why = orders.reason(reason);
        if (why.isEmpty()) {
            Faults faults = new Faults();
            faults.add(
                    "reason", "MISSING", null, messages.of(ImportMessages.class).reasonMissing());
            return Response.status(422).entity(shown(is, false, null, faults)).build();
        }
        orders.mayUndo(is);
        if (!intake.undo(id, why)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotUndo());
        }
        flash.say(messages.of(ImportMessages.class).undoBegun());
        return to(id);
    }

    @GET
    @Path("{id:\\d{1,18}}/bad-rows.csv")
    public Response badRows(@RestPath long id) {
        StreamingOutput out = badRows.of(orders.own(id))::write;
        return Response.ok(out, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bad-rows-" + id + ".csv\"")
                .build();
    }
}
