package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.report.OnlyReads;
import org.borneout.report.SwitchChecks;
import org.borneout.report.compare.CompareChecks;
import org.borneout.report.compare.CompareForm;
import org.borneout.report.compare.CompareMessages;
import org.borneout.report.compare.InstituteComparison;
import org.borneout.report.compare.InstituteComparisons;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Institutes beside each other for programs, with the names of the page. */
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutes")
class CompareResource {
    private final InstituteComparisons comparisons;
    private final CompareAnswers answers;
    private final CompareChecks checks;
    private final SwitchChecks switchChecks;
    private final OnlyReads reads;
    private final Messages messages;

    CompareResource(
            InstituteComparisons comparisons,
            CompareAnswers answers,
            CompareChecks checks,
            SwitchChecks switchChecks,
            OnlyReads reads,
            Messages messages) {
        this.comparisons = comparisons;
        this.answers = answers;
        this.checks = checks;
        this.switchChecks = switchChecks;
        this.reads = reads;
        this.messages = messages;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            operationId = "compareInstitutes",
            summary = "Two to six institutes beside each other",
            description =
                    "Each pair on the questions that both answered: difference of the Brier scores with interval, permutation"
                            + " test, and the probability that the one is better. All of them on what all answered. Each on its own"
                            + " questions, too, which is no ranking: one may have had easier ones.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(schema = @Schema(implementation = CompareAnswer.class)))
    public CompareAnswer get(
            @Parameter(description = "A slug, an id or any recorded name; twice to six times") @RestQuery("institute")
                    List<String> named,
            @Parameter(description = "The lexicon that turns words into numbers; icd203 unless another is named")
                    @RestQuery
                    @Nullable
                    String lexicon,
            @Parameter(description = "first or last") @RestQuery @Nullable String edition,
            @Parameter(description = "The key of a topic") @RestQuery @Nullable String topic,
            @RestQuery @Nullable String attribution,
            @Parameter(description = "exclude or include") @RestQuery @Nullable String hindsight,
            @Parameter(description = "The first day on which it may have been said") @RestQuery @Nullable String from,
            @Parameter(description = "The last such day") @RestQuery @Nullable String to,
            @Parameter(description = "The day on which due dates are judged; the data are those of its end")
                    @RestQuery
                    @Nullable
                    String asOf,
            @Parameter(description = "The ledger position whose data are read") @RestQuery @Nullable String position) {
        reads.begin();
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
        CompareForm form = CompareForm.of(named, sent);
        Faults faults = new Faults();
        List<Institute> found = checks.check(form, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(messages.of(CompareMessages.class).notCompared(), faults);
        }
        Switches by = switchChecks.check(form.switches());
        InstituteComparison comparison =
                comparisons.of(found.stream().map(Institute::id).toList(), by);
        return answers.of(
                found,
                comparison,
                form.query(
                        found.stream().map(Institute::slug).toList(),
                        Map.of(
                                "asOf",
                                by.asOf().day().toString(),
                                "position",
                                String.valueOf(by.asOf().position()))));
    }
}
