package org.borneout.exchange.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.exchange.imports.Stated.Mapped;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds which field. */
final class Columns {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final List<String> header;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<String, Integer> byHeader = new HashMap<>();
    private final List<Mapped> mapping = new ArrayList<>();

    private Columns(List<String> header) {
        this.header = header.stream().map(Columns::clean).toList();
        for (int i = 0; i < this.header.size(); i++) {
            byHeader.putIfAbsent(Field.plain(this.header.get(i)), i);
        }
    }

    /** Takes stated columns as stated, the columns of a known layout as known, the rest by their headers. */
    static Columns of(List<String> header, Stated stated, Layout layout) {
        Columns columns = new Columns(header);
        Set<String> spoken = new java.util.HashSet<>();
        for (Mapped said : stated.mapping()) {
            columns.take(said, spoken);
        }
        if (layout != Layout.OWN) {
            for (Mapped known : layout.mapping()) {
                String column = known.column();
                Field to = known.to() == null ? null : Field.named(known.to());
                boolean free = column == null || !spoken.contains(Field.plain(column));
                if (free && to != null && !columns.has(to)) {
                    columns.take(known, new java.util.HashSet<>());
                }
            }
            layout.mapping().stream()
                    .map(Mapped::column)
                    .filter(java.util.Objects::nonNull)
                    .forEach(column -> spoken.add(Field.plain(column)));
        }
        for (int i = 0; i < columns.header.size(); i++) {
            String name = columns.header.get(i);
            if (spoken.contains(Field.plain(name))) {
                continue;
            }
            Field field = layout == Layout.OWN || layout == Layout.PLAIN ? Field.of(name) : null;
            if (field == null || columns.has(field)) {
                columns.mapping.add(Mapped.column(name, null));
            } else {
                columns.places.put(field, i);
                columns.mapping.add(Mapped.column(name, field.column()));
            }
        }
        return columns;
    }

    private void take(Mapped said, Set<String> spoken) {
        Field to = said.to() == null ? null : Field.named(said.to());
        String column = said.column();
        String value = said.value();
        if (column != null) {
            Integer place = byHeader.get(Field.plain(column));
            if (place == null) {
                return;
            }
            spoken.add(Field.plain(column));
            if (to != null) {
                places.put(to, place);
            }
            mapping.add(Mapped.column(header.get(place), to == null ? null : to.column()));
        } else if (value != null && !value.isEmpty() && to != null) {
            texts.put(to, value);
            mapping.add(said);
        }
    }

    private static String clean(String header) {
        return header.replaceAll("[\\p{Cntrl}\\ufeff]", "").strip();
    }

    boolean has(Field field) {
        return places.containsKey(field) || texts.containsKey(field);
    }

    Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(places.keySet());
        fields.addAll(texts.keySet());
        return fields;
    }

    /** What stands in a row for a field, as it stands there; a text that guards against formulas loses its guard. */
    String cell(RawRow row, Field field) {
        Integer place = places.get(field);
        if (place != null) {
            String cell = unguarded(row.cell(place));
            if (!cell.isEmpty() || !texts.containsKey(field)) {
                return cell;
            }
        }
        String text = texts.get(field);
        return text == null ? "" : filled(text, row);
    }

    private String filled(String text, RawRow row) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Integer column = byHeader.get(Field.plain(place.group(1)));
            String cell = column == null ? place.group() : row.cell(column).strip();
            place.appendReplacement(filled, Matcher.quoteReplacement(cell));
        }
        return place.appendTail(filled).toString();
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
        return strip(guarded ? cell.substring(1) : cell);
    }

    /** Without the space around it, hard spaces included. */
    static String strip(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    List<String> header() {
        return header;
    }

    List<Mapped> mapping() {
        return List.copyOf(mapping);
    }

    int size() {
        return header.size();
    }

    @Nullable
    Integer place(Field field) {
        return places.get(field);
    }
}
