package org.borneout.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import org.borneout.account.Role;
import org.borneout.exchange.imports.BadRows;
import org.borneout.exchange.imports.Import;
import org.borneout.exchange.imports.Import.Kind;
import org.borneout.exchange.imports.ImportMessages;
import org.borneout.exchange.imports.ImportOrders;
import org.borneout.exchange.imports.Imports;
import org.borneout.exchange.imports.Intake;
import org.borneout.exchange.imports.Stated;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Problem;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Brings files in: a dry run first, then what it showed is written, and can be taken back whole. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LOGS)
@Tag(name = "Imports")
class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Intake intake;
    private final Imports imports;
    private final ImportOrders orders;
    private final ImportAnswers answers;
    private final BadRows badRows;
    private final Messages messages;
    private final ObjectMapper json;

    ImportResource(
            Intake intake,
            Imports imports,
            ImportOrders orders,
            ImportAnswers answers,
            BadRows badRows,
            Messages messages,
            ObjectMapper json) {
        this.intake = intake;
        this.imports = imports;
        this.orders = orders;
        this.answers = answers;
        this.badRows = badRows;
        this.messages = messages;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importFile",
            summary = "Bring a file in: CSV, xlsx or JSON",
            description =
                    "Reads the file and says row by row what would become of it, or, with commit=true, writes it at once. The"
                            + " answer comes before the reading has ended: ask Location how far it got.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
            })
    @APIResponse(
            responseCode = "202",
            description = "The file is here and waits to be read",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is to be mended",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "Only administrators have outcomes accepted as verdicts",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The file is longer than this site takes",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response take(
            @Parameter(description = "The rule by which the rows were chosen; it makes them systematic")
                    @RestQuery
                    @Nullable
                    String frame,
            @Parameter(description = "accept or propose; absent: accept for administrators, else propose")
                    @RestQuery
                    @Nullable
                    String verdicts,
            @Parameter(description = "true: write it without a dry run") @RestQuery @Nullable String commit,
            @Parameter(description = "Its name, for people") @RestQuery @Nullable String file,
            @Parameter(description = "The decimal sign of the file, . or ,") @RestQuery @Nullable String decimal,
            @Parameter(description = "How the file writes days: ISO, YMD, DMY or MDY") @RestQuery @Nullable
                    String dates,
            @Parameter(
                            description =
                                    "Which column holds what, as JSON: [{\"column\": \"Source\", \"to\": \"institute\"}]")
                    @RestQuery
                    @Nullable
                    String mapping,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String type,
            InputStream body) {
        Faults faults = new Faults();
        Stated stated = orders.stated(node(mapping, faults), decimal, dates, faults);
        boolean commits = orders.yesOrNo("commit", commit, faults);
        Imports.Order order = orders.order(kind(type), file, frame, verdicts, commits, stated, faults);
        long id = intake.take(order, body);
        return accepted(id);
    }

    private Response accepted(long id) {
        Import is = orders.own(id);
        return Response.accepted(answers.of(is, imports.items(is, Imports.Place.START, 50, false)))
                .header("Location", "/api/v1/imports/" + id)
                .build();
    }

    private @Nullable JsonNode node(@Nullable String mapping, Faults faults) {
        if (mapping == null || mapping.isBlank()) {
            return null;
        }
        try {
            return json.readTree(mapping);
        } catch (JsonProcessingException e) {
            faults.add(
                    "mapping",
                    "UNREADABLE",
                    null,
                    messages.of(ApiMessages.class).notJson());
            return null;
        }
    }

    private Kind kind(@Nullable String type) {
        String plain = type == null
                ? ""
                : type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*$", "").strip();
        return switch (plain) {
            case "application/json" -> Kind.JSON;
            case XLSX -> Kind.XLSX;
            case "",
                    "text/csv",
                    "text/plain",
                    "text/tab-separated-values",
                    "application/csv",
                    "application/vnd.ms-excel",
                    "application/octet-stream" -> Kind.CSV;
            default -> throw Refusal.of(Refusal.Kind.UNSUPPORTED_TYPE, "");
        };
    }

    @GET
    @Path("{id:\\d{1,18}}")
    @Operation(operationId = "getImport", summary = "How far an import got, and what became of its rows")
    @APIResponse(
            responseCode = "200",
            description = "The import with some of its rows, in the order of the file",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ImportAnswer get(
            @RestPath long id,
            @RestQuery @Nullable String next,
            @RestQuery @DefaultValue(Asked.LIMIT) String limit,
            @Parameter(description = "ERROR: only rows with faults") @RestQuery @Nullable String result) {
        Import is = orders.own(id);
        Asked asked = new Asked(messages.of(ApiMessages.class));
        int many = asked.limit(limit);
        Imports.Place place = ImportAnswers.place(asked.next(next, 2));
        if (place == null) {
            asked.notACursor(next);
        }
        asked.check();
        return answers.of(
                is, imports.items(is, place == null ? Imports.Place.START : place, many, "ERROR".equals(result)));
    }

    @POST
    @Path("{id:\\d{1,18}}/commit")
    @Operation(operationId = "commitImport", summary = "Write what the dry run showed")
    @APIResponse(
            responseCode = "202",
            description = "It waits to be written",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is no dry run that has ended",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response commit(@RestPath long id) {
        orders.own(id);
        if (!intake.commit(id)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotCommit());
        }
        return accepted(id);
    }

    @POST
    @Path("{id:\\d{1,18}}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "mapImport",
            summary = "Say what the columns hold, and run dry again",
            description = "The file is not sent again. What is not said is found.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewMapping.class),
                            examples = @ExampleObject(name = "columns", value = Examples.MAPPING)))
    @APIResponse(
            responseCode = "202",
            description = "It waits to be read again",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Something is to be mended",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Something was written already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response map(@RestPath long id, byte @Nullable [] body) {
        orders.own(id);
        JsonNode sent = SentBody.object(body, messages.of(ApiMessages.class));
        Faults faults = new Faults();
        Stated stated = orders.stated(sent.get("mapping"), text(sent, "decimal"), text(sent, "dates"), faults);
        orders.check(faults);
        if (!intake.remap(id, stated)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotRemap());
        }
        return accepted(id);
    }

    private static @Nullable String text(JsonNode sent, String field) {
        JsonNode value = sent.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    @POST
    @Path("{id:\\d{1,18}}/undo")
    @Operation(
            operationId = "undoImport",
            summary = "Take a whole import back",
            description = "Refused where others have built upon what it made.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewUndoing.class),
                            examples = @ExampleObject(name = "a reason", value = Examples.UNDOING)))
    @APIResponse(
            responseCode = "202",
            description = "It waits to be taken back",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Nothing of it stands, or others have built upon it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Consumes(MediaType.WILDCARD)
    public Response undo(@RestPath long id, byte @Nullable [] body) {
        Import is = orders.own(id);
        String reason = body == null || body.length == 0
                ? null
                : text(SentBody.object(body, messages.of(ApiMessages.class)), "reason");
        orders.mayUndo(is);
        if (!intake.undo(id, orders.reason(reason))) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotUndo());
        }
        return accepted(id);
    }

    @GET
    @Path("{id:\\d{1,18}}/bad-rows.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "getBadRows",
            summary = "The rows with faults, as they were sent, to be mended and sent again",
            description = "The last column says what to mend; it is not read back.")
    @APIResponse(
            responseCode = "200",
            description = "CSV in UTF-8",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response badRows(@RestPath long id) {
        Import is = orders.own(id);
        BadRows.Told told = badRows.of(is);
        StreamingOutput out = told::write;
        return Response.ok(out, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"bad-rows-" + id + ".csv\"")
                .build();
    }
}
