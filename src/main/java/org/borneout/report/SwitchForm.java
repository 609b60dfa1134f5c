package org.borneout.report;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The switches of a record as they stand in an address, under the names of the published contract. */
public final class SwitchForm {
    public static final List<String> FIELDS =
            List.of("lexicon", "edition", "topic", "attribution", "hindsight", "from", "to", "asOf", "position");

    private final Map<String, String> typed = new LinkedHashMap<>();

    /** Takes what was sent; blank fields count as absent. */
    public SwitchForm(Map<String, @Nullable String> sent) {
        for (String field : FIELDS) {
            String value = sent.get(field);
            if (value != null && !value.isBlank()) {
                typed.put(field, value.strip());
            }
        }
    }

    /** As they stand in the address that was asked for. */
    static SwitchForm of(UriInfo uri) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        for (String field : FIELDS) {
            sent.put(field, uri.getQueryParameters().getFirst(field));
        }
        return new SwitchForm(sent);
    }

    /** Empty where nothing was sent. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /** Whether the record is asked for as of another moment than now. */
    public boolean isOfThen() {
        return has("asOf") || has("position");
    }

    /** Whether anything but the moment is asked for. */
    public boolean isUsual() {
        return typed.keySet().stream().allMatch(field -> field.equals("asOf") || field.equals("position"));
    }

    /** The same reading in an address: "asOf=2026-11-24&position=4711", with what is given here in place of what was sent. */
    public String query(Map<String, String> instead) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.putAll(instead);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
