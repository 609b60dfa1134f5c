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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Logging a prediction by hand. */
@Path("/")
@RolesAllowed(Role.LOGS)
class LogPages {
    @CheckedTemplate(basePath = "prediction")
    record log(FormView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record reading(FormView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record windowReading(FormView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "prediction")
    record knownQuestions(FormView view) implements TemplateInstance {}

    private final FormViews views;
    private final PredictionChecks checks;
    private final Logbook logbook;
    private final DraftForms drafts;
    private final Predictions predictions;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;
    private final String zone;

    LogPages(
            FormViews views,
            PredictionChecks checks,
            Logbook logbook,
            DraftForms drafts,
            Predictions predictions,
            Visitor visitor,
            Flash flash,
            Messages messages,
            @ConfigProperty(name = "borneout.zone") String zone) {
        this.views = views;
        this.checks = checks;
        this.logbook = logbook;
        this.drafts = drafts;
        this.predictions = predictions;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
        this.zone = zone;
    }

    /**
     * An empty form, or one that starts from something known.
     *
     * @param from another prediction from the same report as this one
     * @param question a claim on this existing question
     * @param draft goes on with a draft
     */
    @GET
    @Path("predictions/new")
    @Transactional
    public TemplateInstance form(
            @RestQuery @Nullable Long from, @RestQuery @Nullable Long question, @RestQuery @Nullable Long draft) {
        PredictionForm form = new PredictionForm(Map.of(
                "side",
                "WILL",
                "kind",
                "YES_NO",
                "language",
                "en",
                "publication.kind",
                "NEWS_STORY",
                "window.graceDays",
                "14",
                "window.zone",
                zone));
        if (draft != null) {
            form = drafts.mine(draft, visitor.id()).fields();
        } else if (from != null) {
            form = sameReport(from, form);
        } else if (question != null) {
            form = form.with("question", question.toString());
        }
        return new log(views.logging(form, new Faults(), draft, List.of()));
    }

    private PredictionForm sameReport(long from, PredictionForm fresh) {
        Prediction other = predictions.findById(from);
        if (other == null) {
            throw Refusal.notFound();
        }
        Map<String, String> typed = new LinkedHashMap<>(fresh.typed());
        typed.putAll(RecordedForm.of(other, other.first(), predictions.appearancesOf(other))
                .sameReport()
                .typed());
        return new PredictionForm(typed);
    }

    @POST
    @Path("predictions/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object act(MultivaluedMap<String, String> sent) {
        PredictionForm form = SentForm.of(sent);
        Long draft = SentForm.id(sent, "draftForm");
        String act = sent.getFirst("act");
        if ("draft".equals(act)) {
            drafts.save(draft, form, visitor.id());
            flash.say(messages.of(PredictionMessages.class).draftSaved());
            return Response.seeOther(URI.create("/desk#drafts")).build();
        }
        if ("read".equals(act)) {
            return new log(views.logging(form, new Faults(), draft, List.of()));
        }
        return keep(form, draft, "keepAnyway".equals(act));
    }

    private Response keep(PredictionForm form, @Nullable Long draft, boolean anyway) {
        Faults faults = new Faults();
        CheckedPrediction checked = checks.check(form, faults);
        if (checked == null) {
            return again(new log(views.logging(form, faults, draft, List.of())));
        }
        List<FormView.Similar> similar = anyway || checked.question() != null ? List.of() : views.similar(checked);
        if (!similar.isEmpty()) {
            return again(new log(views.logging(form, faults, draft, similar)));
        }
        Logbook.Logged logged;
        try {
            logged = logAndDiscard(form, draft);
        } catch (Refusal refusal) {
            return refused(form, draft, refusal);
        }
        PredictionMessages say = messages.of(PredictionMessages.class);
        flash.say(logged.fresh() ? say.saved() : say.known());
        return Response.seeOther(
                        URI.create("/predictions/" + logged.prediction().id()))
                .build();
    }

    /** The prediction takes the place of the draft it grew from, in one act. */
    @Transactional
    Logbook.Logged logAndDiscard(PredictionForm form, @Nullable Long draft) {
        Logbook.Logged logged = logbook.log(form, visitor.id());
        if (draft != null) {
            drafts.delete(drafts.mine(draft, visitor.id()));
        }
        return logged;
    }

    /** The form again beside the reason; a claim that is logged already is a conflict with what is stored. */
    private Response refused(PredictionForm form, @Nullable Long draft, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.DUPLICATE) {
            throw refusal;
        }
        Faults faults = new Faults();
        faults.add("statement", "DUPLICATE", null, refusal.detail());
        return Response.status(refusal.kind().status())
                .entity(new log(views.logging(form, faults, draft, List.of())))
                .build();
    }

    private static Response again(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    /** The likelihood read back while it is being typed. */
    @POST
    @Path("predictions/new/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance reading(MultivaluedMap<String, String> sent) {
        PredictionForm form = SentForm.of(sent);
        Faults faults = new Faults();
        String fault = views.readingFault(form);
        if (fault != null) {
            faults.add("likelihood", "UNREADABLE", form.text("likelihood"), fault);
        }
        return new reading(views.readBack(form, faults));
    }

    /** What the stated words of the window give, while they are being typed. */
    @POST
    @Path("predictions/new/window")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance windowReading(MultivaluedMap<String, String> sent) {
        return new windowReading(views.readBack(SentForm.of(sent), new Faults()));
    }

    /** Existing questions like the one being typed. */
    @POST
    @Path("predictions/new/questions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance knownQuestions(MultivaluedMap<String, String> sent) {
        return new knownQuestions(views.knownQuestions(SentForm.of(sent)));
    }

    @POST
    @Path("drafts/{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response deleteDraft(@RestPath long id, MultivaluedMap<String, String> sent) {
        drafts.delete(drafts.mine(id, visitor.id()));
        flash.say(messages.of(PredictionMessages.class).draftDeleted());
        return Response.seeOther(URI.create("/desk#drafts")).build();
    }
}
