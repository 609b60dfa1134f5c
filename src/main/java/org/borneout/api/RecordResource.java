package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.Visitor;
import org.borneout.api.RecordAnswer.FallbackName;
import org.borneout.api.RecordAnswer.Filters;
import org.borneout.api.RecordAnswer.InstituteEntry;
import org.borneout.api.RecordAnswer.LexiconName;
import org.borneout.api.RecordAnswer.Links;
import org.borneout.ledger.History;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Scale;
import org.borneout.report.OnlyReads;
import org.borneout.report.SwitchChecks;
import org.borneout.report.SwitchForm;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.Pools;
import org.borneout.report.scored.Switches;
import org.borneout.scoring.ConsistencyBand;
import org.borneout.scoring.Interval;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The record of an institute for programs, with the names of its page. */
@Path("/api/v1/institutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutes")
class RecordResource {
    private final Institutes institutes;
    private final InstituteRecords records;
    private final Pools pools;
    private final RecordAnswers answers;
    private final SwitchChecks checks;
    private final Lexicons lexicons;
    private final History history;
    private final AsOfs asOfs;
    private final OnlyReads reads;
    private final Visitor visitor;

    RecordResource(
            Institutes institutes,
            InstituteRecords records,
            Pools pools,
            RecordAnswers answers,
            SwitchChecks checks,
            Lexicons lexicons,
            History history,
            AsOfs asOfs,
            OnlyReads reads,
            Visitor visitor) {
        this.institutes = institutes;
        this.records = records;
        this.pools = pools;
        this.answers = answers;
        this.checks = checks;
        this.lexicons = lexicons;
        this.history = history;
        this.asOfs = asOfs;
        this.reads = reads;
        this.visitor = visitor;
    }

    @GET
    @Path("{slug}/record")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getRecord",
            summary = "What an institute's predictions were worth",
            description =
                    "The funnel from logged to scored, scores with their intervals, and what its words have meant. A figure"
                            + " that is not there is null, and notes say why. With asOf and position it is the record of that moment,"
                            + " for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The record; ETag is its version",
            content = @Content(schema = @Schema(implementation = RecordAnswer.class)))
    @APIResponse(responseCode = "304", description = "The version in If-None-Match still stands")
    public Response get(
            @RestPath String slug,
            @Parameter(description = "The lexicon that turns words into numbers; icd203 unless another is named")
                    @RestQuery
                    @Nullable
                    String lexicon,
            @Parameter(description = "first, last or weighted: all that was said, each for as long as it stood")
                    @RestQuery
                    @Nullable
                    String edition,
            @Parameter(description = "The key of a topic") @RestQuery @Nullable String topic,
            @RestQuery @Nullable String attribution,
            @Parameter(description = "exclude or include") @RestQuery @Nullable String hindsight,
            @Parameter(description = "The first day on which it may have been said") @RestQuery @Nullable String from,
            @Parameter(description = "The last such day") @RestQuery @Nullable String to,
            @Parameter(description = "The day on which due dates are judged; the data are those of its end")
                    @RestQuery
                    @Nullable
                    String asOf,
            @Parameter(description = "The ledger position whose data are read") @RestQuery @Nullable String position,
            @RestHeader("If-None-Match") @Nullable String held,
            @Context UriInfo uri) {
        reads.begin();
        Institute institute = institutes.bySlug(slug);
        if (institute == null || (!institute.published() && !visitor.isSignedIn())) {
            throw Refusal.notFound();
        }
        if (!institute.slug().equals(slug)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v1/institutes/" + institute.slug() + "/record" + query(uri)))
                    .build();
        }
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        sent.put("lexicon", lexicon);
        sent.put("edition", edition);
        sent.put("topic", topic);
        sent.put("attribution", attribution);
        sent.put("hindsight", hindsight);
        sent.put("from", from);
        sent.put("to", to);
        sent.put("asOf", asOf);
        sent.put("position", position);
        SwitchForm form = new SwitchForm(sent);
        Switches by = checks.check(form);
        String tag = tag(institute, by);
        if (Versions.matches(held, tag)) {
            return Response.notModified().header("ETag", tag).build();
        }
        return Response.ok(answer(institute, records.of(institute.id(), by), form))
                .header("ETag", tag)
                .build();
    }

    private static String query(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /** What a record depends on: the institute's own last change, the pool, the day, the lexicons, and how it is read. */
    private String tag(Institute institute, Switches by) {
        long entry = history.lastPosition(List.of(new History.Subject("institute", institute.id())));
        long rows = records.lastChange(institute.id(), by.asOf().position());
        Pools.Peers pool = pools.of(by);
        String rest =
                entry + " " + records.version(institute.id(), by) + " " + pool.institutes() + " " + pool.version();
        return "W/\"" + rows + "-" + Integer.toHexString(rest.hashCode()) + "\"";
    }

    private RecordAnswer answer(Institute institute, InstituteRecord record, SwitchForm form) {
        Switches by = record.switches();
        RecordAnswers.Told told = answers.of(institute.id(), record);
        Scale fallback = lexicons.fallback();
        return new RecordAnswer(
                InstituteEntry.of(PredictionAnswers.institute(institute), institute.country()),
                by.asOf().day(),
                by.asOf().position(),
                asOfs.zone().getId(),
                new LexiconName(
                        by.lexicon().code(),
                        by.lexicon().version(),
                        new FallbackName(fallback.code(), fallback.version())),
                by.edition().name(),
                by.hindsight() ? "INCLUDE" : "EXCLUDE",
                new Filters(
                        by.topic() == null ? null : by.topic().slug(),
                        by.attribution() == null ? null : by.attribution().name(),
                        by.from(),
                        by.to()),
                Interval.LEVEL.toDecimal(),
                ConsistencyBand.LEVEL.toDecimal(),
                told.funnel(),
                told.scored(),
                told.numbers(),
                told.notes(),
                links(institute, by, form));
    }

    private static Links links(Institute institute, Switches by, SwitchForm form) {
        String at = "position=" + by.asOf().position();
        String day = "asOf=" + by.asOf().day();
        String then = form.has("asOf") ? at + "&" + day : at;
        Map<String, String> pinned = new LinkedHashMap<>();
        pinned.put("asOf", by.asOf().day().toString());
        pinned.put("position", String.valueOf(by.asOf().position()));
        String csv = form.isUsual() ? then : form.query(pinned);
        String page = form.isUsual() ? day + "&" + at : form.query(pinned);
        return new Links(
                form.isUsual() ? "/api/v1/predictions?institute=" + institute.slug() + "&scored=true&" + then : null,
                "/institutes/" + institute.slug() + "/rows.csv?" + csv,
                "/institutes/" + institute.slug() + "?" + page);
    }
}
