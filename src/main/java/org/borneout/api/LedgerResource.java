package org.borneout.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Accounts;
import org.borneout.api.LedgerEntryAnswer.LedgerActor;
import org.borneout.api.LedgerEntryAnswer.LedgerSubject;
import org.borneout.api.LedgerEntryAnswer.LedgerText;
import org.borneout.ledger.ChainCheck;
import org.borneout.ledger.Entries;
import org.borneout.ledger.Kept;
import org.borneout.report.LedgerSight;
import org.borneout.web.Messages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The chain of all changes, and whether it holds. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
class LedgerResource {
    private final Entries entries;
    private final ChainCheck check;
    private final LedgerSight sight;
    private final Accounts accounts;
    private final Messages messages;
    private final ObjectMapper json;

    LedgerResource(
            Entries entries,
            ChainCheck check,
            LedgerSight sight,
            Accounts accounts,
            Messages messages,
            ObjectMapper json) {
        this.entries = entries;
        this.check = check;
        this.sight = sight;
        this.accounts = accounts;
        this.messages = messages;
        this.json = json;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listLedger",
            summary = "Every change, in the order of the chain",
            description =
                    "What concerns drafts, unpublished institutes or accounts is withheld from everybody else: its"
                            + " hashes stand there, so that the chain can be followed. The entry after the last one gets the next"
                            + " number, so a program can go on from where it ended, whenever it likes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the chain; next is the position to be sent as after",
            content = @Content(schema = @Schema(implementation = LedgerPage.class)))
    public LedgerPage list(
            @Parameter(
                            description = "The position behind which to begin; 0 for the beginning",
                            schema = @Schema(implementation = Long.class))
                    @RestQuery
                    @Nullable
                    String after,
            @Parameter(description = "Entries of a page, 1 to 200", schema = @Schema(implementation = Integer.class))
                    @RestQuery
                    @DefaultValue(Asked.LIMIT)
                    String limit,
            @Parameter(description = "What the page before gave as next; the same as after") @RestQuery @Nullable
                    String next) {
        Asked asked = new Asked(messages.of(ApiMessages.class));
        int count = asked.limit(limit);
        long from = next == null || next.isEmpty() ? asked.position("after", after) : asked.position("next", next);
        asked.check();
        List<Kept> oneMore = entries.after(from, count + 1);
        List<Kept> page = oneMore.size() > count ? oneMore.subList(0, count) : oneMore;
        String goesOn = oneMore.size() > count
                ? String.valueOf(page.get(page.size() - 1).position())
                : null;
        return new LedgerPage(answers(page), goesOn);
    }

    private List<LedgerEntryAnswer> answers(List<Kept> page) {
        Set<Long> shown = sight.shown(page);
        Map<Long, String> names = sight.seesPeople()
                ? accounts.names(
                        page.stream().map(Kept::actor).filter(Objects::nonNull).collect(Collectors.toSet()))
                : Map.of();
        return page.stream()
                .map(entry -> shown.contains(entry.position()) ? whole(entry, names) : withheld(entry))
                .toList();
    }

    private static LedgerEntryAnswer withheld(Kept entry) {
        return new LedgerEntryAnswer(
                entry.position(),
                entry.at(),
                true,
                entry.sealed(),
                null,
                null,
                null,
                null,
                null,
                null,
                entry.previousHash(),
                entry.hash());
    }

    private LedgerEntryAnswer whole(Kept entry, Map<Long, String> names) {
        Long actor = entry.actor();
        return new LedgerEntryAnswer(
                entry.position(),
                entry.at(),
                false,
                entry.sealed(),
                entry.action(),
                new LedgerSubject(entry.subjectType(), entry.subjectId()),
                actor == null || !sight.seesPeople() ? null : new LedgerActor(actor, names.get(actor)),
                codes(entry.body()),
                entry.texts().stream().map(this::text).toList(),
                entry.body(),
                entry.previousHash(),
                entry.hash());
    }

    private LedgerText text(Kept.Text text) {
        boolean read = sight.reads(text.field());
        return new LedgerText(
                text.field(), text.digest(), read ? text.salt() : null, read ? text.text() : null, text.erased());
    }

    private Map<String, Object> codes(String body) {
        try {
            Map<String, Object> read = json.readValue(body, new TypeReference<>() {});
            @SuppressWarnings("unchecked")
            Map<String, Object> codes = (Map<String, Object>) read.getOrDefault("codes", Map.of());
            return codes;
        } catch (JsonProcessingException e) {
            // The chain is broken here, and its check says so.
            return Map.of();
        }
    }

    @GET
    @Path("verification")
    @PermitAll
    @Operation(
            operationId = "verifyLedger",
            summary = "Whether the chain holds",
            description =
                    "Goes on from where the last check ended, and through a part of what lies behind it. A chain of up"
                            + " to 2000 entries is checked from its beginning every time.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    public VerificationAnswer verify() {
        return VerificationAnswer.of(check.verify());
    }
}
