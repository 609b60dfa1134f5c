package org.borneout.lexicon;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.lexicon.reading.Scale;

/** One scale as the page shows it. */
record ScaleShown(Scale scale, String name, String about, List<ScaleLine> lines, List<Piece> source) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,]+");

    /** A piece of a source: plain text, or an address with the host that stands for it. */
    record Piece(String text, String address) {
        public boolean isLink() {
            return !address.isEmpty();
        }
    }

    static ScaleShown of(Scale scale, LexiconMessages say) {
        List<ScaleLine> lines = scale.terms().stream()
                .map(term -> new ScaleLine(term, scale.fallback()))
                .toList();
        String source = scale.source();
        return new ScaleShown(
                scale, name(scale, say), about(scale, say), lines, source == null ? List.of() : pieces(source));
    }

    public String code() {
        return scale.code();
    }

    public boolean hasNearest() {
        return lines.stream().anyMatch(line -> !line.nearestFor().isEmpty());
    }

    static List<Piece> pieces(String source) {
        List<Piece> pieces = new ArrayList<>();
        String listed = source.replace(" ; ", ", ");
        Matcher match = ADDRESS.matcher(listed);
        int from = 0;
        while (match.find()) {
            text(pieces, listed.substring(from, match.start()));
            String host = URI.create(match.group()).getHost();
            pieces.add(new Piece(host.replaceFirst("^www\\.", "").replaceFirst("\\.$", ""), match.group()));
            from = match.end();
        }
        text(pieces, listed.substring(from));
        return pieces;
    }

    private static void text(List<Piece> pieces, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text, ""));
        }
    }

    /** Most names are proper names and stay as they are. */
    static String name(Scale scale, LexiconMessages say) {
        return switch (scale.code()) {
            case "nz_assessment" -> say.nameNewZealand();
            case "zonination2015" -> say.nameReaders();
            case "borneout-reporting" -> say.nameFallback();
            default -> scale.name();
        };
    }

    /** What is known of the scale, in the language of the page; of one that came later, as it is kept. */
    private static String about(Scale scale, LexiconMessages say) {
        String kept = scale.description();
        return switch (scale.code()) {
            case "icd203" -> say.aboutIcd();
            case "phia_uk" -> say.aboutPhia();
            case "nz_assessment" -> say.aboutNewZealand();
            case "nato_ajp21" -> say.aboutNato();
            case "kent1964" -> say.aboutKent();
            case "ipcc_ar5" -> say.aboutIpcc();
            case "ipcc_ar4_disjoint" -> say.aboutIpccDisjoint();
            case "efsa2018" -> say.aboutEfsa();
            case "canada_ias" -> say.aboutCanada();
            case "kesselman2008" -> say.aboutKesselman();
            case "zonination2015" -> say.aboutReaders();
            case "borneout-reporting" -> say.aboutFallback();
            default -> kept == null ? "" : kept;
        };
    }
}
