package org.borneout.report.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.lexicon.Lexicons;
import org.borneout.report.OnlyReads;
import org.borneout.report.SwitchChecks;
import org.borneout.report.SwitchForm;
import org.borneout.report.compare.CompareView.Compared;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Institutes beside each other, and what they said of the same questions as CSV. */
@Path("/")
class ComparePages {
    private static final int NAMES_TO_CHOOSE = 200;

    @CheckedTemplate(basePath = "compare")
    record compare(CompareView view) implements TemplateInstance {}

    private final Institutes institutes;
    private final InstituteComparisons comparisons;
    private final CompareChecks checks;
    private final SwitchChecks switchChecks;
    private final CompareViews views;
    private final CompareCsv csv;
    private final Lexicons lexicons;
    private final AsOfs asOfs;
    private final OnlyReads reads;
    private final Messages messages;

    ComparePages(
            Institutes institutes,
            InstituteComparisons comparisons,
            CompareChecks checks,
            SwitchChecks switchChecks,
            CompareViews views,
            CompareCsv csv,
            Lexicons lexicons,
            AsOfs asOfs,
            OnlyReads reads,
            Messages messages) {
        this.institutes = institutes;
        this.comparisons = comparisons;
        this.checks = checks;
        this.switchChecks = switchChecks;
        this.views = views;
        this.csv = csv;
        this.lexicons = lexicons;
        this.asOfs = asOfs;
        this.reads = reads;
        this.messages = messages;
    }

    @GET
    @Path("compare")
    @PermitAll
    @Transactional
    public Response show(@Context UriInfo uri) {
        reads.begin();
        CompareForm form = form(uri);
        Faults faults = new Faults();
        Compared compared = null;
        if (!form.isEmpty()) {
            List<Institute> found = checks.check(form, faults);
            if (faults.isEmpty()) {
                Switches by = switchChecks.check(form.switches());
                compared = views.of(
                        form,
                        found,
                        comparisons.of(found.stream().map(Institute::id).toList(), by));
            }
        }
        CompareView view = new CompareView(
                form,
                faults,
                institutes.publishedNamesForChoice(NAMES_TO_CHOOSE),
                lexicons.all(),
                asOfs.today(),
                compared);
        return Response.status(faults.isEmpty() ? 200 : 400)
                .entity(new compare(view))
                .build();
    }

    @GET
    @Path("compare.csv")
    @PermitAll
    @Transactional
    @Produces("text/csv; charset=UTF-8")
    public Response rows(@Context UriInfo uri) {
        reads.begin();
        CompareForm form = form(uri);
        Faults faults = new Faults();
        List<Institute> found = checks.check(form, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(messages.of(CompareMessages.class).notCompared(), faults);
        }
        Switches by = switchChecks.check(form.switches());
        InstituteComparison comparison =
                comparisons.of(found.stream().map(Institute::id).toList(), by);
        StreamingOutput body = out -> csv.write(found, comparison.questions(), out);
        return Response.ok(body, new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"compare.csv\"")
                .build();
    }

    private static CompareForm form(UriInfo uri) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        Map<String, @Nullable String> switches = new LinkedHashMap<>();
        for (String field : SwitchForm.FIELDS) {
            switches.put(field, sent.getFirst(field));
        }
        List<String> named = sent.get("institute");
        return CompareForm.of(named == null ? List.of() : named, switches);
    }
}
