package org.borneout.capture.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Signal.Kind;

/**
 * Reads the hedge of a headline, which has a grammar of its own: "China to become biggest economy" and "나설 수도" claim as "will" and
 * "could" do, and a verb may be left out. Without any hedge the headline is a bare assertion.
 */
final class Headlines {
    private static final Pattern TO = Pattern.compile("\\bto (?=\\p{L}{3,})");
    private static final Pattern KOREAN = Pattern.compile("수도|확실시|가능성(?: 매우)?(?: (?:커|높아|있어|크다))?|듯|전망|예상|것");

    private Headlines() {}

    static Claim claim(Sentence headline, boolean korean) {
        List<Signal> signals =
                korean ? KoreanClaims.signals(headline.text()) : EnglishSignals.in(headline.low(), headline.text());
        Signal signal = signals.isEmpty() ? bare(headline, korean) : signals.get(0);
        return new Claim(headline, 0, headline.text().length(), signal, null, false);
    }

    private static Signal bare(Sentence headline, boolean korean) {
        Matcher match = (korean ? KOREAN : TO).matcher(headline.low());
        return match.find()
                ? new Signal(match.start(), match.end() - (korean ? 0 : 1), Kind.WILL)
                : new Signal(0, 0, Kind.WILL);
    }
}
