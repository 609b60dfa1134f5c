package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.borneout.account.Visitor;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/** The list of predictions, and the same list as CSV. */
@Path("/")
class ListPages {
    private static final List<String> FILTERS =
            List.of("q", "institute", "topic", "status", "outcome", "from", "to", "mine", "invented", "sort", "after");
    private static final int ROWS = 30;
    private static final int MOST_INSTITUTES = 500;
    private static final int MOST_NAMED = 5;

    /** A choice of a filter: its value in the address and its words. */
    public record Choice(String value, String words) {}

    /**
     * @param named institutes that are called what is searched for
     * @param invented whether there are invented institutes, whose predictions are shown on request only
     * @param nothing whether nothing was ever logged
     */
    @CheckedTemplate(basePath = "report")
    record predictions(
            FilterForm form,
            Slice<ClaimRow> rows,
            List<Choice> institutes,
            List<Choice> topics,
            List<Status> statuses,
            List<Outcome> outcomes,
            List<PredictionOrder> orders,
            List<Institute> named,
            boolean invented,
            boolean nothing)
            implements TemplateInstance {}

    private final PredictionList list;
    private final ClaimRows rows;
    private final PredictionCsv csv;
    private final Institutes institutes;
    private final InstituteNames names;
    private final Questions questions;
    private final Visitor visitor;
    private final Messages messages;
    private final OnlyReads reads;

    ListPages(
            PredictionList list,
            ClaimRows rows,
            PredictionCsv csv,
            Institutes institutes,
            InstituteNames names,
            Questions questions,
            Visitor visitor,
            Messages messages,
            OnlyReads reads) {
        this.list = list;
        this.rows = rows;
        this.csv = csv;
        this.institutes = institutes;
        this.names = names;
        this.questions = questions;
        this.visitor = visitor;
        this.messages = messages;
        this.reads = reads;
    }

    @GET
    @Path("predictions")
    @PermitAll
    @Transactional
    public Response show(@Context UriInfo uri) {
        reads.begin();
        FilterForm form = form(uri);
        PredictionOrder order = form.order();
        Optional<PredictionFilter> filter = form.filter(visitor.idIfAny(), visitor.isAnalyst());
        if (filter.isEmpty() || !form.faults().isEmpty()) {
            return Response.status(400)
                    .entity(page(form, new Slice<>(List.of(), null), false))
                    .build();
        }
        Slice<Long> ids = list.page(filter.get(), order, PredictionList.cursor(form.value("after"), order), ROWS);
        Slice<ClaimRow> shown = new Slice<>(rows.of(ids.items()), ids.next());
        return Response.ok(page(form, shown, shown.items().isEmpty() && list.empty()))
                .build();
    }

    @GET
    @Path("predictions.csv")
    @PermitAll
    @Produces("text/csv; charset=UTF-8")
    public Response csv(@Context UriInfo uri) {
        FilterForm form = form(uri);
        PredictionOrder order = form.order();
        Optional<PredictionFilter> filter = form.filter(visitor.idIfAny(), visitor.isAnalyst());
        if (filter.isEmpty() || !form.faults().isEmpty()) {
            throw Refusal.invalid(messages.of(ReportMessages.class).filterMend(), form.faults());
        }
        StreamingOutput body = out -> csv.write(filter.get(), order, out);
        return Response.ok(body, new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"predictions.csv\"")
                .build();
    }

    private FilterForm form(UriInfo uri) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        for (String name : FILTERS) {
            sent.put(name, uri.getQueryParameters().getFirst(name));
        }
        return new FilterForm(sent, messages.of(ReportMessages.class));
    }

    private predictions page(FilterForm form, Slice<ClaimRow> shown, boolean nothing) {
        List<Institute> directory = institutes.directory(visitor.isAnalyst(), "", 0, MOST_INSTITUTES);
        names.load(directory);
        List<Choice> topics = (visitor.isAnalyst() ? questions.topics() : questions.publicTopics())
                .stream().map(topic -> new Choice(topic.slug(), topic.label())).toList();
        List<Status> statuses = Arrays.stream(Status.values())
                .filter(status -> status != Status.DRAFT || visitor.isAnalyst())
                .toList();
        return new predictions(
                form,
                shown,
                directory.stream()
                        .map(institute -> new Choice(institute.slug(), names.shown(institute)))
                        .toList(),
                topics,
                statuses,
                List.of(Outcome.values()),
                List.of(PredictionOrder.values()),
                form.has("q") && form.faults().isEmpty() ? named(form.value("q")) : List.of(),
                directory.stream().anyMatch(Institute::invented),
                nothing);
    }

    private List<Institute> named(String text) {
        return institutes.suggestions(text, MOST_NAMED).stream()
                .filter(institute -> institute.published() || visitor.isAnalyst())
                .toList();
    }
}
