package org.borneout.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a reader sent, by page or program: every field as typed, evidence under {@code evidence.0.url} and so on. */
public record FindingForm(Map<String, String> typed) implements Typed {
    static final List<String> FIELDS =
            List.of("conditionMet", "conditionAsked", "outcome", "share", "value", "void", "eventOn", "rationale");
    static final List<String> PIECE = List.of("kind", "url", "archiveUrl", "quote", "note", "file");
    /** More rows than anybody needs to settle one question. */
    static final int MOST_PIECES = 20;

    private static final Pattern OF_PIECE = Pattern.compile("evidence\\.(\\d{1,2})\\.([a-zA-Z]+)");

    public static final FindingForm EMPTY = new FindingForm(Map.of());

    public FindingForm {
        Map<String, String> known = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            Matcher piece = OF_PIECE.matcher(field);
            boolean ofPiece =
                    piece.matches() && PIECE.contains(piece.group(2)) && Integer.parseInt(piece.group(1)) < MOST_PIECES;
            if (value != null && (ofPiece || FIELDS.contains(field))) {
                known.put(field, value);
            }
        });
        typed = Map.copyOf(known);
    }

    /** What was typed, for showing it again. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public @Nullable String text(String field) {
        String value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    public boolean has(String field) {
        return text(field) != null;
    }

    public boolean is(String field, String value) {
        return value(field).strip().equals(value);
    }

    /** Rows of evidence in which anything was written besides their kind. */
    List<Integer> pieces() {
        TreeSet<Integer> rows = new TreeSet<>();
        typed.keySet().forEach(field -> {
            Matcher piece = OF_PIECE.matcher(field);
            if (piece.matches() && !piece.group(2).equals("kind") && has(field)) {
                rows.add(Integer.valueOf(piece.group(1)));
            }
        });
        return List.copyOf(rows);
    }

    public FindingForm with(String field, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new FindingForm(changed);
    }

    /** A reading as the form that would give it again. */
    static FindingForm of(Reading reading, List<Evidence> evidence) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "conditionMet", reading.voidReason() != VoidReason.CONDITION_NOT_MET);
        put(typed, "outcome", reading.outcome());
        Integer share = reading.share();
        put(typed, "share", share == null ? null : new org.borneout.scoring.Probability(share).toDecimal());
        put(
                typed,
                "value",
                reading.value() == null
                        ? null
                        : reading.value().stripTrailingZeros().toPlainString());
        put(typed, "void", reading.voidReason());
        put(typed, "eventOn", reading.eventOn());
        put(typed, "rationale", reading.rationale());
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            String at = "evidence." + i + ".";
            EvidenceFile file = piece.file();
            put(typed, at + "kind", piece.kind());
            put(typed, at + "url", piece.url());
            put(typed, at + "archiveUrl", piece.archiveUrl());
            put(typed, at + "quote", piece.quote());
            put(typed, at + "note", piece.note());
            put(typed, at + "file", file == null ? null : file.id());
        }
        return new FindingForm(typed);
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }
}
