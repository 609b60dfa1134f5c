package org.borneout.capture.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who has the word in an interview or a broadcast: "Q:", "A:", "NANDAKUMAR:", "LUIS FERRANTE, BYLINE:".
 *
 * <p>"A" is the person who is interviewed and speaks for the institute; "Q", a host and a reporter speak for none, so that what they say
 * without a source is nobody's forecast. A name in capitals is a person where one of that name was introduced with an
 * institute. A turn lasts until the next.
 */
final class Turns {
    private static final Pattern TURN =
            Pattern.compile("^(?:(Q|A|문|답)\\s?[:.]|(\\p{Lu}[\\p{Lu} .'’-]{2,40})(?:, [\\p{Lu} ]{2,20})?:)\\s+");

    private final Speakers speakers;
    private boolean inTurns;
    private @Nullable Source speaker;

    Turns(Speakers speakers) {
        this.speakers = speakers;
    }

    /** To be told of each sentence; answers how many of its characters name the turn. */
    int read(Sentence sentence) {
        Matcher turn = TURN.matcher(sentence.text());
        if (!turn.find()) {
            return 0;
        }
        inTurns = true;
        speakers.forget();
        speaker = turn.group(1) == null
                ? named(turn.group(2))
                : turn.group(1).matches("A|답") ? answering() : Source.OTHER;
        return turn.end();
    }

    boolean going() {
        return inTurns;
    }

    /** Who speaks for an institute in this turn, or another source. */
    Source speaker() {
        return speaker == null ? Source.OTHER : speaker;
    }

    private Source answering() {
        Source person = speakers.person();
        if (person != null && person.isInstitute()) {
            return person;
        }
        Source institute = speakers.institute();
        return institute == null ? Source.OTHER : institute;
    }

    private Source named(String capitals) {
        String last = capitals.strip().replaceFirst(".* ", "");
        String surname = last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT);
        Source person = speakers.person(surname);
        return person == null ? Source.OTHER : person;
    }
}
