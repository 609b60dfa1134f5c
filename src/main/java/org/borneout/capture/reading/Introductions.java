package org.borneout.capture.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Names.Named;

/**
 * Notes who is introduced without speaking: "I asked their chief economist, Priya Nandakumar", "A senior fellow at the Vistula Institute,
 * she spoke", "lead author Signe Aasland", "the foreign minister of Norvania, Ulrik Dahlgaard". A role beside a name makes the person one
 * of the institute named in the sentence, else of the one named last; an office of state makes another source of them.
 */
final class Introductions {
    private static final String ROLE = WordList.anyOf("en/roles");
    private static final Pattern ROLE_THEN_NAME = Pattern.compile(
            "(?i:\\b" + ROLE + ")(?: (?:at|of|with|for|in) [^,.;]{2,80})?,? (" + EnglishSources.PERSON.pattern() + ")");
    private static final Pattern NAME_THEN_ROLE = Pattern.compile("(" + EnglishSources.PERSON.pattern()
            + "), (?:who (?:heads|leads|directs|runs|chairs)|(?:an?|the|its|their) [^,.;]{0,40}?(?i:" + ROLE + "))");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:minister|president|governor|mayor|senator|ambassador|spokes\\w+|chancellor|premier|lawmaker|commissioner|secretary)\\b[^,.;]{0,40},? ("
                    + EnglishSources.PERSON.pattern() + ")");

    private final Names names;
    private final Speakers speakers;

    Introductions(Names names, Speakers speakers) {
        this.names = names;
        this.speakers = speakers;
    }

    void in(Sentence sentence) {
        String text = sentence.text();
        List<Named> named = names.in(text);
        if (!named.isEmpty()) {
            speakers.names(named.get(0).institute());
        }
        Matcher office = OFFICE.matcher(text);
        while (office.find()) {
            if (named.isEmpty() || !office.group().contains(" of the ")) {
                speakers.knows(office.group(1), Source.OTHER);
            }
        }
        learn(ROLE_THEN_NAME.matcher(text), named, sentence);
        learn(NAME_THEN_ROLE.matcher(text), named, sentence);
    }

    private void learn(Matcher match, List<Named> named, Sentence sentence) {
        while (match.find()) {
            String name = match.group(1);
            boolean person = named.stream().noneMatch(n -> n.start() <= match.start(1) && match.end(1) <= n.end());
            Source institute =
                    named.isEmpty() ? speakers.institute() : named.get(0).institute();
            if (person && institute != null && !official(match.group())) {
                speakers.knows(name.replaceFirst("^(?:The|In|But|And) ", ""), institute);
            }
        }
    }

    private static boolean official(String words) {
        return Plain.of(words)
                .matches("(?s).*\\b(?:minister|ministry|government|senator|central bank|white house|company)\\b.*");
    }
}
