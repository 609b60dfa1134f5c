package org.borneout;

import java.util.List;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;

/** The invented institutes: one that means what it says, one that is too sure of itself, one that hedges. */
enum SampleInstitute {
    LINDENBROOK(
            "Lindenbrook Institute",
            InstituteKind.INDEPENDENT,
            75,
            24,
            "Lindenbrook Outlook",
            "every forecast in the Lindenbrook Outlooks of the last five years",
            "An invented institute whose simulated forecasts come true as often as its words say.",
            List.of()),
    THORNE(
            "Thorne Consultancy",
            InstituteKind.CONSULTANCY,
            60,
            28,
            "Thorne Flash Note",
            "every forecast in Thorne's flash notes of the last five years",
            "An invented consultancy whose simulated forecasts are surer than what came of them.",
            List.of()),
    NURIBYEOL(
            "Nuribyeol Institute for Regional Affairs",
            InstituteKind.GOVERNMENT_RUN,
            170,
            8,
            "Nuribyeol Regional Review",
            "every forecast in Nuribyeol's regional reviews of the last four years",
            "An invented institute that hedges: simulated forecasts near even, or without a number.",
            List.of(new Institute.Name("ko", InstituteName.Kind.OFFICIAL, "누리별지역연구원")));

    private final String fullName;
    final InstituteKind kind;
    /** Days from one of its reports to the next. */
    final int rhythm;

    final int reports;
    final String series;
    final String frame;
    final String coverage;
    private final List<Institute.Name> otherNames;

    SampleInstitute(
            String fullName,
            InstituteKind kind,
            int rhythm,
            int reports,
            String series,
            String frame,
            String coverage,
            List<Institute.Name> otherNames) {
        this.fullName = fullName;
        this.kind = kind;
        this.rhythm = rhythm;
        this.reports = reports;
        this.series = series;
        this.frame = frame;
        this.coverage = coverage;
        this.otherNames = otherNames;
    }

    String fullName() {
        return fullName;
    }

    /** How it stands in the data files and in the keys of its predictions. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Institute.Name> otherNames() {
        return otherNames;
    }
}
