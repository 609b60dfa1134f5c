package org.borneout.prediction;

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
import java.util.List;
import java.util.Map;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Changing what was logged: correcting our record, adding the institute's revision, withdrawing, undoing. */
@Path("/")
@RolesAllowed(Role.LOGS)
class ChangePages {
    /** A field in which the editor's text and the one saved meanwhile differ. */
    public record Difference(String field, String theirs, String yours) {}

    @CheckedTemplate(basePath = "prediction")
    record correct(
            FormView view,
            Prediction prediction,
            int forecast,
            int version,
            long others,
            String reason,
            List<Difference> differences)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record revise(FormView view, Prediction prediction, int version) implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record withdraw(Prediction prediction, int version, Faults faults, String reason) implements TemplateInstance {}

    private final FormViews views;
    private final Predictions predictions;
    private final Corrections corrections;
    private final Revisions revisions;
    private final Undo undo;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    ChangePages(
            FormViews views,
            Predictions predictions,
            Corrections corrections,
            Revisions revisions,
            Undo undo,
            Visitor visitor,
            Flash flash,
            Messages messages) {
        this.views = views;
        this.predictions = predictions;
        this.corrections = corrections;
        this.revisions = revisions;
        this.undo = undo;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("predictions/{id}/correct")
    @Transactional
    public TemplateInstance correctForm(@RestPath long id, @RestQuery @Nullable Integer forecast) {
        Prediction prediction = corrections.standing(id);
        int number = forecast == null ? 1 : forecast;
        return correctPage(prediction, number, recorded(prediction, number), new Faults(), "", List.of());
    }

    private PredictionForm recorded(Prediction prediction, int number) {
        return RecordedForm.of(
                prediction, Corrections.forecast(prediction, number), predictions.appearancesOf(prediction));
    }

    private correct correctPage(
            Prediction prediction,
            int number,
            PredictionForm form,
            Faults faults,
            String reason,
            List<Difference> differences) {
        PredictionForm whole = form.with("kind", prediction.question().kind().name());
        return new correct(
                views.changing(whole, faults),
                prediction,
                number,
                prediction.version(),
                predictions.countOthersOn(prediction.question(), prediction),
                reason,
                differences);
    }

    @POST
    @Path("predictions/{id}/correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath long id, MultivaluedMap<String, String> sent) {
        PredictionForm form = SentForm.of(sent);
        String reason = sent.getFirst("reason");
        Long number = SentForm.id(sent, "forecast");
        int forecast = number == null ? 1 : number.intValue();
        try {
            Corrections.Corrected done = corrections.correct(
                    id, forecast, SentForm.version(sent), form, reason, visitor.id(), visitor.isReviewer());
            flash.say(said(done));
            return Response.seeOther(URI.create("/predictions/" + id)).build();
        } catch (Refusal refusal) {
            return correctAgain(id, forecast, form, reason == null ? "" : reason, refusal);
        }
    }

    private String said(Corrections.Corrected done) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        FreezeMessages frozen = messages.of(FreezeMessages.class);
        TextChange proposed = done.proposed();
        if (proposed != null) {
            return proposed.waits() ? frozen.saidProposed() : frozen.saidChanged();
        }
        return done.changed() ? say.corrected() : say.nothingChanged();
    }

    /** The form again, with what is to be mended, or beside what somebody else saved meanwhile. */
    @Transactional
    Response correctAgain(long id, int forecast, PredictionForm form, String reason, Refusal refusal) {
        if (refusal.kind() != Kind.INVALID_INPUT && refusal.kind() != Kind.STALE) {
            throw refusal;
        }
        Prediction prediction = corrections.standing(id);
        boolean stale = refusal.kind() == Kind.STALE;
        List<Difference> differences = stale ? differences(recorded(prediction, forecast), form) : List.of();
        return Response.status(stale ? 409 : 422)
                .entity(correctPage(prediction, forecast, form, faults(refusal), reason, differences))
                .build();
    }

    private static List<Difference> differences(PredictionForm theirs, PredictionForm yours) {
        return PredictionForm.FIELDS.stream()
                .filter(field -> !plain(theirs, field).equals(plain(yours, field)) && !field.equals("kind"))
                .sorted()
                .map(field -> new Difference(field, theirs.value(field), yours.value(field)))
                .toList();
    }

    private static String plain(PredictionForm form, String field) {
        return form.value(field).replace("\r\n", "\n").strip();
    }

    private static Faults faults(Refusal refusal) {
        Faults faults = new Faults();
        for (Fault fault : refusal.faults()) {
            faults.add(fault.field(), fault.code(), fault.value(), fault.detail());
        }
        return faults;
    }

    @GET
    @Path("predictions/{id}/revise")
    @Transactional
    public TemplateInstance reviseForm(@RestPath long id) {
        Prediction prediction = corrections.standing(id);
        PredictionForm form = new PredictionForm(Map.of(
                "language",
                prediction.last().language() == null ? "en" : prediction.last().language()));
        return revisePage(prediction, form, new Faults());
    }

    private revise revisePage(Prediction prediction, PredictionForm form, Faults faults) {
        String unit = prediction.question().unit();
        PredictionForm whole = form.with("kind", prediction.question().kind().name())
                .with("unit", unit)
                .with("side", prediction.side().name());
        return new revise(views.changing(whole, faults), prediction, prediction.version());
    }

    @POST
    @Path("predictions/{id}/revise")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revise(@RestPath long id, MultivaluedMap<String, String> sent) {
        PredictionForm form = SentForm.of(sent);
        try {
            revisions.revise(id, SentForm.version(sent), form, visitor.id());
            flash.say(messages.of(PredictionMessages.class).revised());
            return Response.seeOther(URI.create("/predictions/" + id)).build();
        } catch (Refusal refusal) {
            return reviseAgain(id, form, refusal);
        }
    }

    @Transactional
    Response reviseAgain(long id, PredictionForm form, Refusal refusal) {
        if (refusal.kind() != Kind.INVALID_INPUT) {
            throw refusal;
        }
        return Response.status(422)
                .entity(revisePage(corrections.standing(id), form, faults(refusal)))
                .build();
    }

    @GET
    @Path("predictions/{id}/withdraw")
    @Transactional
    public TemplateInstance withdrawForm(@RestPath long id) {
        Prediction prediction = corrections.standing(id);
        return new withdraw(prediction, prediction.version(), new Faults(), "");
    }

    @POST
    @Path("predictions/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath long id, MultivaluedMap<String, String> sent) {
        String reason = sent.getFirst("reason");
        try {
            revisions.withdraw(id, SentForm.version(sent), reason, visitor.id());
            flash.say(messages.of(PredictionMessages.class).withdrawn());
            return Response.seeOther(URI.create("/predictions/" + id)).build();
        } catch (Refusal refusal) {
            return withdrawAgain(id, reason == null ? "" : reason, refusal);
        }
    }

    @Transactional
    Response withdrawAgain(long id, String reason, Refusal refusal) {
        if (refusal.kind() != Kind.INVALID_INPUT) {
            throw refusal;
        }
        Prediction prediction = corrections.standing(id);
        return Response.status(422)
                .entity(new withdraw(prediction, prediction.version(), faults(refusal), reason))
                .build();
    }

    @POST
    @Path("slips/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath long id, MultivaluedMap<String, String> sent) {
        Slip slip = undo.undo(id, visitor.id());
        flash.say(messages.of(PredictionMessages.class).undone());
        String then = slip.act() == Slip.Act.LOG
                ? "/desk"
                : "/predictions/" + slip.prediction().id();
        return Response.seeOther(URI.create(then)).build();
    }
}
