package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.prediction.Predictions;
import org.borneout.report.OnlyReads;
import org.borneout.report.PredictionFilter;
import org.borneout.report.PredictionList;
import org.borneout.report.PredictionOrder;
import org.borneout.report.SwitchChecks;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lists predictions, those logged last first. */
@Path("/api/v1/predictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Predictions")
class PredictionListResource {
    private static final PredictionOrder ORDER = PredictionOrder.LOGGED;

    private final PredictionList list;
    private final Predictions predictions;
    private final PredictionAnswers answers;
    private final Institutes institutes;
    private final SwitchChecks checks;
    private final AsOfs asOfs;
    private final Visitor visitor;
    private final Messages messages;
    private final OnlyReads reads;

    PredictionListResource(
            PredictionList list,
            Predictions predictions,
            PredictionAnswers answers,
            Institutes institutes,
            SwitchChecks checks,
            AsOfs asOfs,
            Visitor visitor,
            Messages messages,
            OnlyReads reads) {
        this.list = list;
        this.predictions = predictions;
        this.answers = answers;
        this.institutes = institutes;
        this.checks = checks;
        this.asOfs = asOfs;
        this.visitor = visitor;
        this.messages = messages;
        this.reads = reads;
    }

    /** What may be asked of the list. */
    static class Filters {
        @RestQuery
        @Parameter(description = "A slug, an id or any recorded name")
        @Nullable
        String institute;

        @RestQuery
        @Parameter(description = "The key of a topic")
        @Nullable
        String topic;

        @RestQuery
        @Parameter(
                description =
                        "open, due, overdue, proposed, split, resolved, void, notCheckable, withdrawn; for people who"
                                + " work here also draft. Without it, drafts and withdrawn ones are left out")
        @Nullable
        String status;

        @RestQuery
        @Parameter(schema = @Schema(implementation = Outcome.class))
        @Nullable
        String outcome;

        @RestQuery
        @Parameter(description = "The first day on which it may have been said")
        @Nullable
        String from;

        @RestQuery
        @Parameter(description = "The last such day")
        @Nullable
        String to;

        @RestQuery
        @Parameter(description = "Text of the statement or a quotation, or the words of the likelihood")
        @Nullable
        String q;

        @RestQuery
        @Parameter(
                description = "true: only those that a score is computed from",
                schema = @Schema(implementation = Boolean.class))
        @Nullable
        String scored;

        @RestQuery
        @Parameter(
                description = "true: also those of invented institutes (sample data), which are left out unless one of"
                        + " these is named",
                schema = @Schema(implementation = Boolean.class))
        @Nullable
        String invented;

        @RestQuery
        @Parameter(
                description = "With scored=true: the ledger position whose data were scored",
                schema = @Schema(implementation = Long.class))
        @Nullable
        String position;

        @RestQuery
        @Parameter(description = "With scored=true: the day on which due dates are judged")
        @Nullable
        String asOf;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listPredictions", summary = "Predictions, those logged last first")
    public ListAnswer<PredictionAnswer> list(
            @BeanParam Filters filters,
            @Parameter(description = "Entries of a page, 1 to 200", schema = @Schema(implementation = Integer.class))
                    @RestQuery
                    @DefaultValue(Asked.LIMIT)
                    String limit,
            @Parameter(description = "What the page before gave as next") @RestQuery @Nullable String next) {
        reads.begin();
        Asked asked = new Asked(messages.of(ApiMessages.class));
        PredictionFilter filter = filter(filters, asked);
        int count = asked.limit(limit);
        Cursor after = after(next, asked);
        AsOf then = asked.moment(checks, filters.asOf, filters.position, Boolean.TRUE.equals(filter.scored()));
        asked.check();
        Slice<Long> page = list.page(filter, ORDER, after, count, then);
        List<PredictionAnswer> items = answers.of(predictions.whole(page.items()), then == null ? asOfs.now() : then);
        return new ListAnswer<>(items, page.next());
    }

    private static @Nullable Cursor after(@Nullable String next, Asked asked) {
        if (next == null || next.isEmpty()) {
            return null;
        }
        Cursor cursor = PredictionList.cursor(next, ORDER);
        if (cursor == null) {
            asked.notACursor(next);
        }
        return cursor;
    }

    private PredictionFilter filter(Filters sent, Asked asked) {
        return new PredictionFilter(
                slug(asked.text("institute", sent.institute)),
                asked.text("topic", sent.topic),
                status(asked.text("status", sent.status), asked),
                asked.choice("outcome", sent.outcome, Outcome.class),
                asked.day("from", sent.from),
                asked.day("to", sent.to),
                asked.text("q", sent.q),
                null,
                null,
                asked.yesOrNo("scored", sent.scored),
                visitor.isSignedIn(),
                !Boolean.TRUE.equals(asked.yesOrNo("invented", sent.invented)));
    }

    private static @Nullable Status status(@Nullable String code, Asked asked) {
        return code == null ? null : Status.coded(code).orElseGet(() -> asked.choice("status", code, Status.class));
    }

    /** A name that several institutes share means none of them. */
    private @Nullable String slug(@Nullable String name) {
        if (name == null) {
            return null;
        }
        List<Institute> meant = institutes.named(name);
        return meant.size() == 1 ? meant.get(0).slug() : name;
    }
}
