package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.prediction.Question;
import org.borneout.resolution.Finding;
import org.borneout.resolution.FindingChecks;
import org.borneout.resolution.FindingForm;
import org.borneout.resolution.ResolveMessages;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns what a program found into the form that the page sends too, so that both are checked by the same rules. */
@ApplicationScoped
class SentFindings {
    private final FindingChecks checks;
    private final Messages messages;
    private final Clock clock;

    SentFindings(FindingChecks checks, Messages messages, Clock clock) {
        this.checks = checks;
        this.messages = messages;
        this.clock = clock;
    }

    /** Refused with all faults at once, those of the JSON and those of the meaning, under the paths of the request. */
    Finding finding(JsonNode object, Question question, boolean decidesSplit, long by) {
        SentFields read = SentFields.read(object, NewVerdict.class, messages.of(ApiMessages.class));
        Map<String, String> typed = new LinkedHashMap<>();
        read.fields().forEach((path, value) -> typed.put(path.replaceAll("\\[(\\d+)]", ".$1"), value));
        Faults meant = new Faults();
        @Nullable
        Finding finding = checks.check(new FindingForm(typed), question, decidesSplit, by, clock.instant(), meant);
        if (finding == null || !read.faults().isEmpty()) {
            Faults paths = new Faults();
            for (Fault fault : meant.list()) {
                String field = fault.field().replaceAll("^evidence\\.(\\d+)\\.", "evidence[$1].");
                paths.add(field, fault.code(), fault.value(), fault.detail());
            }
            throw Refusal.invalid(messages.of(ResolveMessages.class).notSaved(), read.with(paths));
        }
        return finding;
    }
}
