package org.borneout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that a template itself shows to a reader, as opposed to those that it takes from a message bundle. Reads HTML
 * and Qute roughly: enough to find forgotten text, not enough to render.
 */
final class TemplateText {
    /** Names and formats that are the same in every language. */
    static final Pattern SAME_EVERYWHERE = Pattern.compile(
            "\\b(Borne Out|English|API|Atom|BibTeX|ClaimReview|CSV|DOI|HTML|iCalendar|ICS|ISO|JSON|OpenAPI|ORCID|PNG|RIS|ROR|SHA-256|SVG|URL|Wikidata)\\b|한국어|Q…|https?://\\S*");

    private static final Set<String> SPOKEN_ATTRIBUTES = Set.of(
            "alt",
            "aria-description",
            "aria-label",
            "aria-roledescription",
            "aria-valuetext",
            "label",
            "placeholder",
            "summary",
            "title");
    private static final Set<String> SPOKEN_PARAMETERS = Set.of("label", "hint", "place", "title", "text", "caption");
    private static final Pattern UNSPOKEN = Pattern.compile(
            "(?is)<!--.*?-->|<!doctype[^>]*>|<(script|style|code|pre|kbd|samp)\\b[^>]*>.*?</\\1>|&#?\\w+;");
    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+)=(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern FALLBACK = Pattern.compile("[?:]\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?[a-zA-Z][\\w-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");

    private final List<String> found = new ArrayList<>();

    private TemplateText() {}

    static List<String> in(String template) {
        var reader = new TemplateText();
        String html = UNSPOKEN.matcher(reader.withoutQute(template)).replaceAll(" ");
        reader.collectAttributes(html);
        for (String text : TAG.matcher(html).replaceAll("\n\n").split("\n\n", -1)) {
            reader.collect(text);
        }
        return reader.found;
    }

    static boolean hasWords(String text) {
        return SAME_EVERYWHERE.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private void collect(String text) {
        if (hasWords(text)) {
            found.add(text.strip().replaceAll("\\s+", " "));
        }
    }

    private void collectAttributes(String html) {
        var tags = TAG.matcher(html);
        while (tags.find()) {
            String attributes = tags.group(2);
            boolean button = tags.group(1).equalsIgnoreCase("input")
                    && Pattern.compile("type=[\"']?(submit|button|reset)")
                            .matcher(attributes)
                            .find();
            boolean summary = tags.group(1).equalsIgnoreCase("meta")
                    && Pattern.compile("[\"'](description|\\w+:title|\\w+:description)[\"']")
                            .matcher(attributes)
                            .find();
            var pairs = PARAMETER.matcher(attributes);
            while (pairs.find()) {
                String name = pairs.group(1);
                if (SPOKEN_ATTRIBUTES.contains(name)
                        || (button && name.equals("value"))
                        || (summary && name.equals("content"))) {
                    collect(pairs.group(2) == null ? pairs.group(3) : pairs.group(2));
                }
            }
        }
    }

    /** Leaves of an expression only what it falls back to, and of a section only what it holds. */
    private String withoutQute(String template) {
        var rest = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '\\' && at + 1 < template.length()) {
                at += 2;
            } else if (template.startsWith("{!", at)) {
                at = after(template, "!}", at);
            } else if (c == '{' && at + 1 < template.length() && !Character.isWhitespace(template.charAt(at + 1))) {
                int end = endOfExpression(template, at);
                rest.append(spoken(template.substring(at + 1, end - 1)));
                at = end;
            } else {
                rest.append(c);
                at++;
            }
        }
        return rest.toString();
    }

    private String spoken(String expression) {
        if (expression.startsWith("#")) {
            var parameters = PARAMETER.matcher(expression);
            while (parameters.find()) {
                if (SPOKEN_PARAMETERS.contains(parameters.group(1))) {
                    collect(parameters.group(2) == null ? parameters.group(3) : parameters.group(2));
                }
            }
            return "";
        }
        var fallbacks = new StringBuilder();
        var matcher = FALLBACK.matcher(expression);
        while (matcher.find()) {
            fallbacks
                    .append(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                    .append(' ');
        }
        return fallbacks.toString();
    }

    private static int after(String template, String end, int from) {
        int at = template.indexOf(end, from);
        return at < 0 ? template.length() : at + end.length();
    }

    private static int endOfExpression(String template, int from) {
        char quote = 0;
        for (int at = from; at < template.length(); at++) {
            char c = template.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return at + 1;
            }
        }
        return template.length();
    }
}
