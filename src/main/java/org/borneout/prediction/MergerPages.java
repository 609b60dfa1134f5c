package org.borneout.prediction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.Merger.Kind;
import org.borneout.web.Cursor;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was merged or moved, and taking it back. */
@Path("/mergers")
@RolesAllowed(Role.LOGS)
class MergerPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "prediction")
    record mergers(Slice<MergerView> rows, boolean after) implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record merger(MergerView view, boolean mayUndo) implements TemplateInstance {}

    private final Mergers mergers;
    private final MergerViews views;
    private final MergerUndo undo;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    MergerPages(Mergers mergers, MergerViews views, MergerUndo undo, Visitor visitor, Flash flash, Messages messages) {
        this.mergers = mergers;
        this.views = views;
        this.undo = undo;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery @Nullable String after) {
        Cursor cursor = Cursor.decode(after, 1);
        boolean goesOn = cursor != null && cursor.values().get(0).matches("\\d{1,18}");
        long before = goesOn && cursor != null ? Long.parseLong(cursor.values().get(0)) : Long.MAX_VALUE;
        Slice<Merger> page = Slice.of(mergers.newest(before, ROWS + 1), ROWS, merger -> Cursor.of(merger.id()));
        return new mergers(new Slice<>(views.of(page.items()), page.next()), goesOn);
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        Merger found = found(id);
        return new merger(views.whole(found), mayUndo(found.kind()));
    }

    @POST
    @Path("{id:\\d{1,18}}/undo")
    @RolesAllowed(Role.REVIEWS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath long id, MultivaluedMap<String, String> sent) {
        if (!mayUndo(kind(id))) {
            throw Refusal.of(
                    Refusal.Kind.NOT_ALLOWED, messages.of(MergingMessages.class).onlyAdmins());
        }
        QuarkusTransaction.requiringNew().timeout(Mergers.LONGEST_SECONDS).call(() -> undo.undo(id, visitor.id()));
        flash.say(messages.of(MergingMessages.class).undone());
        return Response.seeOther(URI.create("/mergers/" + id)).build();
    }

    @Transactional
    Kind kind(long id) {
        return found(id).kind();
    }

    private Merger found(long id) {
        Merger found = mergers.findById(id);
        if (found == null) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** Whoever may merge may undo it. */
    private boolean mayUndo(Kind kind) {
        return kind == Kind.INSTITUTES ? visitor.isAdmin() : visitor.isReviewer();
    }
}
