package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.account.Accounts;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.DraftForms;
import org.borneout.report.DeskView.Kind;
import org.borneout.report.DeskView.Queue;
import org.borneout.report.DeskView.Waiting;
import org.borneout.resolution.Replies;
import org.borneout.resolution.Status;
import org.borneout.web.Cursor;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The work that waits: what a reader is needed for, what falls due, what is past its date, what was begun. */
@Path("/")
@RolesAllowed(Role.LOGS)
class DeskPages {
    private static final int ROWS = 20;
    private static final int ROWS_ALONE = 50;
    private static final int DRAFTS = 10;
    private static final int REPLIES = 50;
    private static final int UNFINISHED = 50;

    @CheckedTemplate(basePath = "report")
    record desk(DeskView view) implements TemplateInstance {}

    private final DeskQueues queues;
    private final DeskRows deskRows;
    private final PredictionList list;
    private final ClaimRows rows;
    private final DeskReadings readings;
    private final DraftForms draftForms;
    private final Replies replies;
    private final Accounts accounts;
    private final Visitor visitor;
    private final OnlyReads reads;

    DeskPages(
            DeskQueues queues,
            DeskRows deskRows,
            PredictionList list,
            ClaimRows rows,
            DeskReadings readings,
            DraftForms draftForms,
            Replies replies,
            Accounts accounts,
            Visitor visitor,
            OnlyReads reads) {
        this.queues = queues;
        this.deskRows = deskRows;
        this.list = list;
        this.rows = rows;
        this.readings = readings;
        this.draftForms = draftForms;
        this.replies = replies;
        this.accounts = accounts;
        this.visitor = visitor;
        this.reads = reads;
    }

    /** @param queue one queue alone, which can then be read to its end */
    @GET
    @Path("desk")
    @Transactional
    public TemplateInstance show(
            @RestQuery @DefaultValue("false") String mine,
            @RestQuery @Nullable String queue,
            @RestQuery @Nullable String after) {
        reads.begin();
        Long whose = mine.equals("true") ? Long.valueOf(visitor.id()) : null;
        Kind only = Arrays.stream(Kind.values())
                .filter(kind -> kind.anchor().equals(queue))
                .findFirst()
                .orElse(null);
        Cursor cursor = only == null ? null : DeskQueues.cursor(after, only);
        PredictionFilter drafts = PredictionFilter.all(true).withAssignee(whose).withStatus(Status.DRAFT);
        return new desk(new DeskView(
                whose != null,
                only,
                only == null ? readings.mine() : DeskReading.NOTHING,
                queues(only, whose, cursor),
                only == null ? draftForms.of(visitor.id(), UNFINISHED) : List.of(),
                only == null
                        ? rows.of(list.page(drafts, PredictionOrder.LOGGED, null, DRAFTS)
                                .items())
                        : List.of(),
                only == null ? replies.unfinished(REPLIES) : List.of(),
                accounts.active()));
    }

    private List<Queue> queues(@Nullable Kind only, @Nullable Long whose, @Nullable Cursor after) {
        Map<Kind, Slice<DeskQueues.Row>> found = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (only == null || only == kind) {
                found.put(kind, queues.page(kind, whose, after, only == null ? ROWS : ROWS_ALONE));
            }
        }
        List<DeskQueues.Row> all =
                found.values().stream().flatMap(slice -> slice.items().stream()).toList();
        Map<Long, Waiting> waiting = deskRows.of(all);
        List<Queue> shown = new ArrayList<>();
        found.forEach((kind, slice) -> {
            List<Waiting> its = slice.items().stream()
                    .map(row -> waiting.get(row.question()))
                    .filter(Objects::nonNull)
                    .toList();
            String size = its.size() + (slice.next() == null ? "" : "+");
            shown.add(new Queue(kind, its, size, slice.next(), after != null));
        });
        return shown;
    }
}
