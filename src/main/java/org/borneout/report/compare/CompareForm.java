package org.borneout.report.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.borneout.report.SwitchForm;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be compared and how, as it stands in an address.
 *
 * @param institutes as they were named, each once
 */
public record CompareForm(List<String> institutes, SwitchForm switches) {
    public static final int FEWEST = 2;
    public static final int MOST = 6;

    public CompareForm {
        institutes = List.copyOf(institutes);
    }

    /** Takes what was sent; blank names count as absent. */
    public static CompareForm of(List<String> named, Map<String, @Nullable String> switches) {
        Set<String> once = new LinkedHashSet<>();
        named.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(once::add);
        return new CompareForm(List.copyOf(once), new SwitchForm(switches));
    }

    /** Nobody has been named yet. */
    public boolean isEmpty() {
        return institutes.isEmpty();
    }

    /** What was typed, with blanks for those that may be added. */
    public List<String> places() {
        List<String> places = new ArrayList<>(institutes);
        while (places.size() < MOST) {
            places.add("");
        }
        return places;
    }

    /** The same reading of these institutes in an address. */
    public String query(List<String> slugs, Map<String, String> instead) {
        String switched = switches.query(instead);
        return Stream.concat(
                        slugs.stream().map(slug -> "institute=" + URLEncoder.encode(slug, StandardCharsets.UTF_8)),
                        switched.isEmpty() ? Stream.of() : Stream.of(switched))
                .collect(Collectors.joining("&"));
    }
}
