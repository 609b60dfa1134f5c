package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.borneout.lexicon.Lexicons;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The words and their numbers. */
@Path("/api/v1/lexicons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lexicons")
class LexiconResource {
    private final Lexicons lexicons;
    private final Messages messages;

    LexiconResource(Lexicons lexicons, Messages messages) {
        this.lexicons = lexicons;
        this.messages = messages;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "listLexicons",
            summary = "Every lexicon with its phrases, in the order in which this site shows them")
    public ListAnswer<LexiconAnswer> list(
            @Parameter(description = "Entries of a page, 1 to 200", schema = @Schema(implementation = Integer.class))
                    @RestQuery
                    @DefaultValue(Asked.LIMIT)
                    String limit,
            @Parameter(description = "What the page before gave as next") @RestQuery @Nullable String next) {
        Asked asked = new Asked(messages.of(ApiMessages.class));
        int count = asked.limit(limit);
        Cursor after = asked.next(next, 1);
        if (after != null && !after.values().get(0).matches("\\d{1,9}")) {
            asked.notACursor(next);
        }
        asked.check();
        int from = after == null ? 0 : Integer.parseInt(after.values().get(0));
        List<LexiconAnswer> all = lexicons.all().stream().map(LexiconAnswer::of).toList();
        List<LexiconAnswer> items = all.stream().skip(from).limit(count).toList();
        boolean more = from + items.size() < all.size();
        return ListAnswer.of(
                new Slice<>(items, more ? Cursor.of(from + items.size()).encoded() : null));
    }
}
