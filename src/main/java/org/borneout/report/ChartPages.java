package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.borneout.account.Site;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Each chart of a record by itself: as a drawing that stands alone, in light and dark, and as numbers. */
@Path("/")
class ChartPages {
    @CheckedTemplate(basePath = "report")
    record chart(Chart drawn) implements TemplateInstance {}

    @CheckedTemplate(basePath = "report")
    record diagram(Calibration drawn, String source, String link) implements TemplateInstance {}

    private final RecordsFound found;
    private final InstituteRecords records;
    private final InstituteNames names;
    private final Charts charts;
    private final Calibrations calibrations;
    private final ChartCsv csv;
    private final OnlyReads reads;
    private final Site site;
    private final Messages messages;
    private final Languages languages;

    ChartPages(
            RecordsFound found,
            InstituteRecords records,
            InstituteNames names,
            Charts charts,
            Calibrations calibrations,
            ChartCsv csv,
            OnlyReads reads,
            Site site,
            Messages messages,
            Languages languages) {
        this.found = found;
        this.records = records;
        this.names = names;
        this.charts = charts;
        this.calibrations = calibrations;
        this.csv = csv;
        this.reads = reads;
        this.site = site;
        this.messages = messages;
        this.languages = languages;
    }

    private record Asked(Institute institute, InstituteRecord record, String source, String link) {}

    @GET
    @Path("institutes/{slug}/words.svg")
    @PermitAll
    @Transactional
    public Response words(@RestPath String slug, @Context UriInfo uri) {
        Asked asked = asked(slug, uri);
        return drawn(charts.words(asked.record(), asked.source(), asked.link()), asked, "words");
    }

    @GET
    @Path("institutes/{slug}/score.svg")
    @PermitAll
    @Transactional
    public Response score(@RestPath String slug, @Context UriInfo uri) {
        Asked asked = asked(slug, uri);
        return drawn(
                charts.scores(asked.institute().id(), asked.record(), asked.source(), asked.link()), asked, "score");
    }

    @GET
    @Path("institutes/{slug}/parts.svg")
    @PermitAll
    @Transactional
    public Response parts(@RestPath String slug, @Context UriInfo uri) {
        Asked asked = asked(slug, uri);
        return drawn(charts.parts(asked.record(), asked.source(), asked.link()), asked, "parts");
    }

    @GET
    @Path("institutes/{slug}/calibration.svg")
    @PermitAll
    @Transactional
    public Response calibration(@RestPath String slug, @Context UriInfo uri) {
        Asked asked = asked(slug, uri);
        Calibration drawn = calibrations.of(asked.record());
        if (drawn == null) {
            throw Refusal.notFound();
        }
        return saved(
                new diagram(drawn, asked.source(), asked.link()).render(), "image/svg+xml", asked, "calibration.svg");
    }

    @GET
    @Path("institutes/{slug}/{chart:words|calibration|score|parts}.csv")
    @PermitAll
    @Transactional
    public Response numbers(@RestPath String slug, @RestPath String chart, @Context UriInfo uri) {
        Asked asked = asked(slug, uri);
        InstituteRecord record = asked.record();
        String text = switch (chart) {
            case "words" -> csv.words(record);
            case "calibration" -> csv.calibration(record);
            case "score" -> csv.scores(record);
            default -> csv.parts(record);
        };
        return saved(text, "text/csv; charset=UTF-8", asked, chart + ".csv");
    }

    private Asked asked(String slug, UriInfo uri) {
        reads.begin();
        Institute institute = found.bySlug(slug);
        SwitchForm form = SwitchForm.of(uri);
        Switches by = found.switches(form);
        InstituteRecord record = records.of(institute.id(), by);
        AsOf asOf = by.asOf();
        names.load(java.util.List.of(institute));
        String source = messages.of(RecordMessages.class)
                .chartSource(names.shown(institute), Fmt.longDate(asOf.day(), languages.current()), asOf.position());
        String link = site.publicAddress() + "/institutes/" + InstitutePages.encoded(institute.slug()) + "?asOf="
                + asOf.day() + "&position=" + asOf.position();
        return new Asked(institute, record, source, link);
    }

    private static Response drawn(@Nullable Chart chart, Asked asked, String name) {
        if (chart == null) {
            throw Refusal.notFound();
        }
        return saved(new chart(chart).render(), "image/svg+xml", asked, name + ".svg");
    }

    private static Response saved(String content, String type, Asked asked, String file) {
        return Response.ok(content, MediaType.valueOf(type))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + asked.institute().slug() + "-" + file + "\"")
                .build();
    }
}
