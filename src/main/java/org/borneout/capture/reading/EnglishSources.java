package org.borneout.capture.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Names.Named;
import org.jspecify.annotations.Nullable;

/**
 * Says what kind of source some English words name.
 *
 * <p>In this order: a named institute, alone or as the place where a person works; a medium; a body or person of
 * government, a central bank, a company; people without a name ("analysts"); "the think tank", "its report", "it", which
 * mean the institute named before; a person who was introduced with an institute, or stands with a role and no other
 * organisation. Any other name is another source. Words that name nobody are none.
 *
 * <p>A minister who speaks at an institute is no speaker of it: only an apposition ("of", "at", "with") behind a role
 * joins a person to an institute.
 */
final class EnglishSources {
    private static final Pattern MEDIA =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + WordList.anyOf("en/media") + "(?![\\p{L}\\p{N}])");
    private static final Pattern OFFICIAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])" + WordList.anyOf("en/officials") + "(?![\\p{L}\\p{N}-])(?! think| research)");
    private static final Pattern POWER =
            Pattern.compile("(?<![\\p{L}-])(?:minister|ministry|government|white house|central bank|senator|lawmaker"
                    + "|prime minister|parliament|cabinet|treasury)(?![\\p{L}-])(?! think| research)");
    private static final Pattern UNNAMED = WordList.words("en/unnamed");
    private static final Pattern DEFINITE = WordList.words("en/definite");
    private static final Pattern ROLE = WordList.words("en/roles");
    private static final Pattern PRONOUN = Pattern.compile("(?:^|[\\s,\"(])(it|he|she|they|we|i|i'd|who)$");
    private static final Set<String> SURELY_INSTITUTE = Set.of(
            "institute",
            "institution",
            "think tank",
            "think-tank",
            "thinktank",
            "report",
            "study",
            "survey",
            "paper",
            "outlook",
            "researchers",
            "authors",
            "team",
            "forecaster",
            "review",
            "analysis",
            "assessment");
    static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?:-\\p{L}[\\p{Ll}]+)?(?: (?:de|van|von|der|al|bin|\\p{Lu}\\.))?"
                    + "(?: \\p{Lu}[\\p{L}'’]+(?:-\\p{L}+)?){1,2}");
    private static final Pattern OPENER = Pattern.compile(
            "^(?:The|A|An|In|On|At|But|However|It|As|And|For|By|This|That|These|Those|Another|One|Some|Its|Their|If|When|While|Also|Even|No|All"
                    + "|Both|Each|There|What|Yet|So|Then|Still|Meanwhile|Overall|Separately|Such|Only|Growth|Inflation)\\b");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}])\\p{Lu}");
    private static final Set<String> NOT_SURNAMES =
            Set.of("The", "Institute", "Center", "Centre", "President", "Minister");

    /** "Economists at Deutsche Bank": whoever employs people who forecast. */
    private static final Pattern HOUSE = Pattern.compile(
            "\\b(?:[Ee]conomists?|[Aa]nalysts?|[Ss]trategists?|[Rr]esearchers?|[Ff]ellow|[Rr]esearch|[Dd]irector) (?:at|with|from|of) (?:the )?(\\p{Lu}[\\p{L}&'.-]+(?: (?:of |and |& )?\\p{Lu}[\\p{L}&'.-]+){0,4})");
    /** "Germany's five leading economic research institutes" forecast together and have a record together; "other institutes" have none. */
    private static final Pattern COLLECTIVE = Pattern.compile(
            "\\b((?:two|three|four|five|six|seven|eight|leading)(?: (?!other)[\\p{L}-]+){0,5} (?:institutes|think tanks))\\b");

    private static final Pattern THE_SAME = Pattern.compile(
            "the (?:scientists|economists|analysts|experts|forecasters|academics|strategists|meteorologists|team)");
    /** Whom a later "he" or "she" may mean although no name was given. */
    private static final Pattern OFFICE_HOLDER = Pattern.compile(
            "\\b(?:minister|president|spokes(?:man|woman|person)|governor|mayor|senator|secretary|premier|chancellor|official|ambassador|leader|lawmaker|general)\\b");

    private static final Pattern PLACE =
            Pattern.compile("(?:\\s?\\([^()]{2,12}\\))?,? (?:at|of|in|part of|within|under|,) ?(?:the )?");

    private final Names names;
    private final Speakers speakers;
    private @Nullable Source inSentence;

    /** A sentence that begins with an institute goes on about it: "The Birch Club is gloomy: it thinks". */
    void begin(String text) {
        inSentence = names.first(text)
                .filter(n -> n.start() <= 4)
                .map(Named::institute)
                .orElse(null);
    }

    /** Who has spoken in the sentence already: "officials said they expected". */
    void sentence(@Nullable Source source) {
        inSentence = source;
    }

    EnglishSources(Names names, Speakers speakers) {
        this.names = names;
        this.speakers = speakers;
    }

    /**
     * The source, or null where the words name none.
     *
     * @param headFirst whether the words follow the verb, so that the first name counts and not the last
     */
    @Nullable
    Source of(String words, boolean headFirst) {
        String text = words.strip();
        String low = Plain.of(text);
        Source pronoun = pronoun(low);
        if (pronoun != null) {
            return pronoun;
        }
        Matcher house = HOUSE.matcher(text);
        List<Named> named = names.in(text);
        if (named.isEmpty()
                && house.find()
                && !OFFICIAL.matcher(Plain.of(house.group(1))).find()
                && !MEDIA.matcher(house.group(1)).find()) {
            return Source.institute(house.group(1), null).by(person(text.substring(0, house.start(1)), List.of()));
        }
        if (!named.isEmpty() && !POWER.matcher(low).find()) {
            Named one = headFirst ? named.get(0) : nearest(text, named);
            return one.institute().by(person(text, named));
        }
        return MEDIA.matcher(text).find()
                ? new Source(Source.Kind.MEDIUM, null, null, null, medium(text))
                : unnamed(text, low);
    }

    /** The last name, unless it only says where the one before it is: "the Institute for Far Eastern Studies at Kyungnam University". */
    private static Named nearest(String text, List<Named> named) {
        int last = named.size() - 1;
        while (last > 0
                && PLACE.matcher(text.substring(
                                named.get(last - 1).end(), named.get(last).start()))
                        .matches()) {
            last--;
        }
        return named.get(last);
    }

    /** Whose forecast a figure is where its words name somebody without a record; null where they name nobody. */
    static @Nullable Source foreign(String words) {
        String low = Plain.of(words);
        if (OFFICIAL.matcher(low).find()) {
            return Source.OTHER;
        }
        return UNNAMED.matcher(low).find() ? Source.UNNAMED : null;
    }

    private @Nullable Source unnamed(String text, String low) {
        Source known = knownPerson(text);
        if (known != null) {
            return known;
        }
        if (OFFICIAL.matcher(low).find() && !ownRole(low)) {
            String someone = person(text, List.of());
            return Source.OTHER.by(someone == null && OFFICE_HOLDER.matcher(low).find() ? "?" : someone);
        }
        Matcher collective = COLLECTIVE.matcher(text);
        if (collective.find()) {
            return Source.institute(collective.group(1), null);
        }
        boolean own = ownRole(low)
                || THE_SAME.matcher(low).matches()
                        && speakers.institute() != null
                        && speakers.current() != null
                        && speakers.institute().sameInstitute(speakers.current());
        if (UNNAMED.matcher(low).find() && !own) {
            return Source.UNNAMED;
        }
        if (own && UNNAMED.matcher(low).find() && speakers.institute() != null) {
            return speakers.institute();
        }
        String person = person(text, List.of());
        Source definite = definite(low);
        if (definite != null) {
            return definite.by(person);
        }
        if (ROLE.matcher(low).find() && speakers.institute() != null) {
            return speakers.institute().by(person);
        }
        return hasName(text) ? Source.OTHER.by(person) : null;
    }

    /** Whether a name stands in the words, which a capital letter at their head alone is none. */
    private static boolean hasName(String text) {
        if (text.matches("(?s).*\\b(?:this|the|a|an|of|in|its|their|and|to|for)$")) {
            return false;
        }
        boolean word = text.indexOf(' ') < 0 && !OPENER.matcher(text).find();
        String rest = word ? text : text.replaceFirst("^\\S+", "");
        return CAPITAL.matcher(rest).find();
    }

    private static boolean ownRole(String low) {
        return low.matches(
                        "(?s).*\\b(?:its|their|the (?:institute|centre|center|think[ -]tank|group|foundation|council|agency|fund|organi[sz]ation|university|report)'s) .*")
                || low.matches("(?s).*\\bwho (?:heads|leads|directs|runs)\\b.*");
    }

    private @Nullable Source definite(String low) {
        Matcher definite = DEFINITE.matcher(low);
        String last = null;
        while (definite.find()) {
            last = definite.group();
        }
        Source institute = speakers.institute();
        if (last == null || institute == null || institute.name() == null) {
            return null;
        }
        boolean its = SURELY_INSTITUTE.stream().anyMatch(last::endsWith)
                || last.contains("research")
                || Plain.of(institute.name()).contains(last.substring(0, Math.min(5, last.length())));
        boolean based = low.matches("(?s).*\\p{L}-based .*");
        return its || based || low.matches("(?s)(?:.*\\s)?(?:the|this|its|that) " + Pattern.quote(last))
                ? institute
                : null;
    }

    private @Nullable Source pronoun(String low) {
        Matcher pronoun = PRONOUN.matcher(low);
        if (!pronoun.find()) {
            return null;
        }
        boolean plain = !pronoun.group(1).matches("we|i|i'd|who");
        if (plain && inSentence != null && inSentence.kind() != Source.Kind.MEDIUM) {
            return inSentence;
        }
        return switch (pronoun.group(1)) {
            case "it" -> speakers.it();
            case "he", "she" -> speakers.person();
            case "they" -> speakers.current() != null ? speakers.current() : speakers.institute();
            case "who" -> of(low.equals("who") ? "" : low.substring(0, low.length() - 3), false);
            default -> speakers.self() == null ? Source.OTHER : speakers.self();
        };
    }

    private @Nullable Source knownPerson(String text) {
        Matcher word = Pattern.compile("\\p{Lu}[\\p{L}'’-]+").matcher(text);
        while (word.find()) {
            Source known = NOT_SURNAMES.contains(word.group())
                    ? null
                    : speakers.person(word.group().replaceFirst("['’]s$", ""));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** The name of a person among the words that name no institute. */
    @Nullable
    String person(String text, List<Named> besides) {
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            int start = person.start();
            int end = person.end();
            String name = person.group();
            boolean free = besides.stream().noneMatch(n -> n.start() < end && start < n.end());
            if (free
                    && !MEDIA.matcher(name).find()
                    && !name.matches(
                            "(?:The|In|But|However|Also|At|And|On) .*|.*\\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|South|North|United|West|East|New|States|Outlook|Report|Review)\\b.*")) {
                return name.replaceFirst("['’]s?$", "")
                        .replaceFirst("^(?:Professor|President|Director|Economist|Analyst|Dr|Prof|Mr|Ms) ", "");
            }
        }
        return null;
    }

    private static @Nullable String medium(String text) {
        Matcher medium = MEDIA.matcher(text);
        return medium.find() ? medium.group() : null;
    }
}
