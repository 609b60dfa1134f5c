package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Accounts;
import org.borneout.ledger.ChainCheck;
import org.borneout.ledger.Entries;
import org.borneout.ledger.Kept;
import org.borneout.ledger.Verification;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What changed, when, and whether the chain of all changes holds. */
@Path("/ledger")
class LedgerPages {
    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "report")
    record ledger(Verification check, Slice<LedgerLine> lines, boolean before) implements TemplateInstance {}

    private final Entries entries;
    private final ChainCheck check;
    private final LedgerSight sight;
    private final Accounts accounts;

    LedgerPages(Entries entries, ChainCheck check, LedgerSight sight, Accounts accounts) {
        this.entries = entries;
        this.check = check;
        this.sight = sight;
        this.accounts = accounts;
    }

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance show(@RestQuery @Nullable String before) {
        boolean goesOn = before != null && before.matches("\\d{1,18}");
        long end = goesOn && before != null ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Kept> oneMore = entries.before(end, ROWS + 1);
        List<Kept> page = oneMore.size() > ROWS ? oneMore.subList(0, ROWS) : oneMore;
        String next =
                oneMore.size() > ROWS ? String.valueOf(page.get(page.size() - 1).position()) : null;
        return new ledger(check.verify(), new Slice<>(lines(page), next), goesOn);
    }

    private List<LedgerLine> lines(List<Kept> page) {
        Set<Long> shown = sight.shown(page);
        Map<Long, String> names = sight.seesPeople()
                ? accounts.names(
                        page.stream().map(Kept::actor).filter(Objects::nonNull).collect(Collectors.toSet()))
                : Map.of();
        return page.stream()
                .map(entry -> line(entry, shown.contains(entry.position()), names))
                .toList();
    }

    private static LedgerLine line(Kept entry, boolean shown, Map<Long, String> names) {
        Long actor = entry.actor();
        return new LedgerLine(
                entry,
                shown,
                Act.named(entry.action()),
                About.typed(entry.subjectType()),
                address(entry),
                actor == null ? null : names.get(actor));
    }

    private static @Nullable String address(Kept entry) {
        return switch (About.typed(entry.subjectType())) {
            case PREDICTION -> "/predictions/" + entry.subjectId();
            case QUESTION -> "/questions/" + entry.subjectId();
            case PUBLICATION -> "/publications/" + entry.subjectId();
            case INSTITUTE, ACCOUNT, IMPORT, REPLY, SITE, VERDICT, OTHER -> null;
        };
    }
}
