package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Names.Written;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like the name of an institute in English.
 *
 * <p>A run of capitalised words, joined by "of", "for", "on" and their like, is one where a noun such as Institute,
 * Center, Council or University stands in it: the name ends with that noun, or with what "for" and "of" add to it. "and"
 * joins only behind "for" or "of" (Centre for Economics and Business Research). Known names without such a noun are
 * listed. An unknown acronym is one where "institute", "think tank" or the like follows ("the HWWA economic research
 * institute"). Government bodies look the same and are none: "Bank of Korea", "Department of", "Commission".
 */
final class EnglishNames {
    private static final Set<String> HEADS = Set.copyOf(WordList.lines("en/institute-heads"));
    private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}\\p{N}-])" + WordList.anyOf("en/institutes")
            + "(?![\\p{L}\\p{N}])(?!-(?:Korea|China|Japan|led|backed))");
    private static final String CAP = "\\p{Lu}[\\p{L}\\p{N}.&-]*+(?:['’](?!s\\b)\\p{L}+)?";
    private static final String JOIN = "of|for|on|de|des|du|et|pour|le|la|les|für|fuer|zur|von|and|&|the|in";
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + CAP + "(?:\\s(?:(?:" + JOIN + ")\\s){0,3}" + CAP + ")*+");
    private static final String KIND =
            "(?:institute|think[ -]tank|research (?:group|house|firm|body|cent(?:er|re))|consultancy|forecasting (?:group|firm|body)|rating(?:s)? agency)\\b";
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(\\p{Lu}[\\p{Lu}\\p{N}&]{1,8}|\\p{Lu}[\\p{L}-]{2,20})(?: [\\p{Ll}-]{3,16}){0,3} "
                    + KIND
                    + "|(?<=\\bby |\\bby the |\\bfrom |\\bfrom the |\\bat |\\bat the |\\bwith the |[Tt]he )(\\p{Lu}[\\p{L}&-]+(?: (?:of |and |& )?\\p{Lu}[\\p{L}&-]+){0,4}), an? (?:[\\p{L}-]{2,16} ){0,4}"
                    + KIND + ")");
    private static final Pattern ACRONYM = Pattern.compile("^\\s?\\((?:the )?([A-Z][A-Za-z&-]{1,10})\\)");
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:Bank of (?!America)\\p{Lu}|Reserve Bank|Central Bank|Federal Reserve|Department|Ministry|Parliament|Congress|Commission"
                    + "|People's Bank|Bundesbank|Party|Security Council|Privy Council|State Council|Supreme|Cabinet|National Security Council|Governing Council|City Council"
                    + "|Police|Court|Office of the President|Group of (?:Seven|Twenty|Eight))");
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "At",
            "But",
            "However",
            "According",
            "And",
            "As",
            "For",
            "By",
            "Its",
            "This",
            "That",
            "While",
            "From",
            "On",
            "With",
            "Last",
            "Also",
            "Meanwhile",
            "Researchers",
            "Economists",
            "Analysts",
            "Seoul-based",
            "London-based",
            "Experts",
            "Professor",
            "Prof",
            "Dr",
            "Mr",
            "Ms",
            "Then",
            "When",
            "Both",
            "Separately",
            "Yet",
            "So",
            "If");
    private static final Set<String> NO_NAMES = Set.of(
            "The",
            "It",
            "A",
            "An",
            "In",
            "Its",
            "US",
            "UK",
            "EU",
            "GDP",
            "GNP",
            "This",
            "That",
            "Another",
            "One",
            "Each",
            "Some",
            "Seoul",
            "Paris",
            "London",
            "Berlin",
            "Washington",
            "Tokyo",
            "Beijing",
            "German",
            "French",
            "Korean",
            "British",
            "American",
            "Japanese",
            "Chinese",
            "European",
            "Private",
            "Leading",
            "Independent",
            "State",
            "Government",
            "Other",
            "Five",
            "Four");

    private EnglishNames() {}

    static List<Written> in(String text) {
        List<Written> names = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            Written name = inRun(text, run.start(), run.end());
            if (name != null) {
                names.add(name);
            }
        }
        add(LISTED.matcher(text), 0, text, names);
        add(DESCRIBED.matcher(text), 1, text, names);
        add(DESCRIBED.matcher(text), 2, text, names);
        return names;
    }

    private static void add(Matcher match, int group, String text, List<Written> names) {
        while (match.find()) {
            if (match.group(group) == null) {
                continue;
            }
            int start = match.start(group);
            int end = match.end(group);
            String name = match.group(group);
            boolean free = names.stream().noneMatch(n -> n.start() < end && start < n.end());
            if (free && !NO_NAMES.contains(name) && !name.endsWith("-based")) {
                names.add(new Written(start, end, name, acronym(text, end)));
            }
        }
    }

    /** The name within a run of capitalised words, or null where there is none. */
    private static @Nullable Written inRun(String text, int from, int to) {
        String run = text.substring(from, to);
        List<int[]> words = words(run);
        int first = 0;
        while (first < words.size()
                && (OPENERS.contains(word(run, words.get(first)))
                        || word(run, words.get(first)).endsWith("-based"))) {
            first++;
        }
        int head = first;
        while (head < words.size() && !HEADS.contains(word(run, words.get(head)))) {
            head++;
        }
        if (head >= words.size()) {
            return null;
        }
        int last = head;
        boolean complement = false;
        for (int i = head + 1; i < words.size(); i++) {
            String word = word(run, words.get(i));
            boolean joins = word.matches("(?:" + JOIN + ")");
            if (joins) {
                boolean opens = !word.equals("in") && (!word.matches("and|&|the") || complement);
                if (!opens) {
                    break;
                }
                complement = true;
            } else if (complement || HEADS.contains(word)) {
                last = i;
            } else {
                break;
            }
        }
        first = trimmed(run, words, first, head);
        int start = from + words.get(first)[0];
        int end = from + words.get(last)[1];
        String name = text.substring(start, end);
        boolean alone = first == last;
        return alone || OFFICIAL.matcher(name).find() ? null : new Written(start, end, name, acronym(text, end));
    }

    /** Drops what stands before "and" or "in" ahead of the head: another name or a place. */
    private static int trimmed(String run, List<int[]> words, int first, int head) {
        int from = first;
        for (int i = first; i < head; i++) {
            if (word(run, words.get(i)).matches("and|&|the|in|on|for") && i + 1 <= head) {
                from = i + 1;
            }
        }
        return from;
    }

    private static List<int[]> words(String run) {
        List<int[]> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || Character.isWhitespace(run.charAt(i))) {
                if (i > at) {
                    words.add(new int[] {at, i});
                }
                at = i + 1;
            }
        }
        return words;
    }

    private static String word(String run, int[] at) {
        String word = run.substring(at[0], at[1]);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static @Nullable String acronym(String text, int end) {
        Matcher acronym = ACRONYM.matcher(text.substring(end, Math.min(text.length(), end + 20)));
        return acronym.find() ? acronym.group(1) : null;
    }
}
