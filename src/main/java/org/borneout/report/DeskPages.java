package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.borneout.account.Accounts;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.DraftForms;
import org.borneout.report.DeskView.Kind;
import org.borneout.report.DeskView.Queue;
import org.borneout.report.DeskView.Waiting;
import org.borneout.resolution.Status;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The work that waits: what falls due, what is past its date, what was begun. */
@Path("/")
@RolesAllowed(Role.LOGS)
class DeskPages {
    private static final int SOON_DAYS = 14;
    private static final int ROWS = 20;
    private static final int DRAFTS = 10;
    private static final int UNFINISHED = 50;

    @CheckedTemplate(basePath = "report")
    record desk(DeskView view) implements TemplateInstance {}

    private final PredictionList list;
    private final ClaimRows rows;
    private final DeskReadings readings;
    private final DraftForms draftForms;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Messages messages;
    private final OnlyReads reads;
    private final Clock clock;

    DeskPages(
            PredictionList list,
            ClaimRows rows,
            DeskReadings readings,
            DraftForms draftForms,
            Accounts accounts,
            Visitor visitor,
            Messages messages,
            Clock clock,
            OnlyReads reads) {
        this.list = list;
        this.rows = rows;
        this.readings = readings;
        this.draftForms = draftForms;
        this.accounts = accounts;
        this.visitor = visitor;
        this.messages = messages;
        this.clock = clock;
        this.reads = reads;
    }

    @GET
    @Path("desk")
    @Transactional
    public TemplateInstance show(@RestQuery @DefaultValue("false") String mine) {
        reads.begin();
        boolean onlyMine = mine.equals("true");
        PredictionFilter filter = PredictionFilter.all(true).withAssignee(onlyMine ? visitor.id() : null);
        List<Queue> queues = List.of(
                queue(Kind.OVERDUE, filter.withStatus(Status.OVERDUE), PredictionOrder.DUE_LAST),
                queue(Kind.DUE, filter.withStatus(Status.DUE), PredictionOrder.DUE_LAST),
                queue(Kind.SOON, filter.withStatus(Status.OPEN), PredictionOrder.DUE));
        return new desk(new DeskView(
                onlyMine,
                readings.mine(),
                queues,
                draftForms.of(visitor.id(), UNFINISHED),
                rows.of(list.page(filter.withStatus(Status.DRAFT), PredictionOrder.LOGGED, null, DRAFTS)
                        .items()),
                accounts.active()));
    }

    private Queue queue(Kind kind, PredictionFilter filter, PredictionOrder order) {
        Slice<Long> ids = list.page(filter, order, null, ROWS);
        List<ClaimRow> claims = rows.of(ids.items());
        boolean more = ids.next() != null;
        if (kind == Kind.SOON) {
            List<ClaimRow> soon = claims.stream().filter(this::isSoon).toList();
            more = more && soon.size() == claims.size();
            claims = soon;
        }
        Status status = filter.status();
        return new Queue(
                kind, waiting(claims), claims.size() + (more ? "+" : ""), more, status == null ? "" : status.code());
    }

    private boolean isSoon(ClaimRow claim) {
        return daysUntilDue(claim) <= SOON_DAYS;
    }

    private long daysUntilDue(ClaimRow claim) {
        LocalDate due = claim.dueOn();
        return due == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(Histories.today(claim.question(), clock.instant()), due);
    }

    private List<Waiting> waiting(List<ClaimRow> claims) {
        Map<Long, String> names = accounts.names(claims.stream()
                .map(claim -> claim.prediction().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Waiting> waiting = new ArrayList<>();
        for (ClaimRow claim : claims) {
            @Nullable Long assignee = claim.prediction().assigneeId();
            waiting.add(new Waiting(claim, when(daysUntilDue(claim)), assignee == null ? null : names.get(assignee)));
        }
        return waiting;
    }

    private String when(long days) {
        DeskMessages say = messages.of(DeskMessages.class);
        if (days == 0) {
            return say.today();
        }
        return days > 0 ? say.inDays(days) : say.daysAgo(-days);
    }
}
