package org.borneout.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/** The filters of a list as they stand in its address, with what is wrong in them. */
public final class FilterForm {
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private final ReportMessages say;

    FilterForm(Map<String, @Nullable String> sent, ReportMessages say) {
        this.say = say;
        sent.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
    }

    /** What the list shows; empty when something has to be mended first. */
    Optional<PredictionFilter> filter(@Nullable Long visitor, boolean everything) {
        String text = typed.get("q");
        if (text != null && (text.length() > LONGEST_TEXT || text.codePoints().anyMatch(Character::isISOControl))) {
            faults.add("q", "TOO_LONG", null, say.filterText(LONGEST_TEXT));
        }
        PredictionFilter filter = new PredictionFilter(
                typed.get("institute"),
                typed.get("topic"),
                status(),
                outcome(),
                day("from"),
                day("to"),
                text,
                typed.containsKey("mine") ? visitor : null,
                null,
                null,
                everything,
                !typed.containsKey("invented"));
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null && to.isBefore(from)) {
            faults.add("to", "ENDS_BEFORE_START", typed.get("to"), say.filterPeriod());
        }
        return faults.isEmpty() ? Optional.of(filter) : Optional.empty();
    }

    PredictionOrder order() {
        String sent = typed.get("sort");
        if (sent == null) {
            return PredictionOrder.LOGGED;
        }
        return PredictionOrder.coded(sent).orElseGet(() -> {
            faults.add("sort", "UNKNOWN", sent, say.filterUnknown(sent));
            return PredictionOrder.LOGGED;
        });
    }

    private @Nullable Status status() {
        String sent = typed.get("status");
        if (sent == null) {
            return null;
        }
        Status status = Status.coded(sent).orElse(null);
        if (status == null) {
            faults.add("status", "UNKNOWN", sent, say.filterUnknown(sent));
        }
        return status;
    }

    private @Nullable Outcome outcome() {
        String sent = typed.get("outcome");
        if (sent == null) {
            return null;
        }
        String name = sent.toUpperCase(Locale.ROOT);
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
        if (outcome == null) {
            faults.add("outcome", "UNKNOWN", sent, say.filterUnknown(sent));
        }
        return outcome;
    }

    private @Nullable LocalDate day(String field) {
        String sent = typed.get(field);
        if (sent == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(sent);
            if (day.getYear() >= 0 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        faults.add(field, "NOT_A_DATE", sent, say.filterDate(sent));
        return null;
    }

    public Faults faults() {
        return faults;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /** Whether anything is left out of the list. */
    public boolean narrow() {
        return typed.keySet().stream().anyMatch(field -> !field.equals("sort") && !field.equals("after"));
    }

    /** The query of the same list from its start; empty, or beginning with a question mark. */
    public String query() {
        return query(null);
    }

    public String query(@Nullable String after) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.remove("after");
        if (after != null) {
            all.put("after", after);
        }
        String query = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
