package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Signal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds hedges in Korean and cuts a sentence into the passages that make a claim.
 *
 * <p>By theme: 가능성 with its size (높다, 희박하다) or without (있다, 배제할 수 없다); 공산, 소지, 우려, 여지; -ㄹ 것으로 with a verb of
 * forecasting (전망했다, 보인다); 어렵다고; -ㄹ 수 있다; a figure with a verb (1.9%로 예상, 전망치를 1.8%로); -ㄹ 것이다. Only the adnominal
 * form of what is to come counts: 줄어들 것으로 is a forecast, 그친 것으로 is none.
 *
 * <p>The quotation particle 고 is no part of the hedge. A sentence makes several claims where a hedge ends in 며, 고 or 지만
 * and what follows has a subject and a hedge of its own, or where a quotation ends and another begins.
 */
final class KoreanClaims {
    private static final String VERB_END = "(?:했으며|했으나|했지만|했다|했고|하며|하면서|하고|한다|된다|됐다|되며|되고|됐으며|돼|되지만|했|할)";
    private static final String FORECAST = "(?:(?:전망|예상|예측|관측|기대|추정|분석|판단|추산|진단|예견|우려|평가|점쳐|설명|경고|지적)" + VERB_END
            + "|보인다|보이며|보이고|보이지만|봤다|봤으며|봤고|보고 있다|본다|보았다|내다봤다|내다봤으며|내다봤고|내다봤으나|내다보며|내다본다|내다보고|내다보았다|점쳐진다|점쳤다|점쳐졌다|나타났다|알려졌다|전해졌다|말했다|밝혔다|덧붙였다|짚었다|했다)";
    private static final String VERY = "(?:(?:매우|아주|상당히|더|더욱|가장|여전히|아예|전혀|거의|충분히|완전히|전적으로|크게|얼마든지|다소|대단히)\\s)*";
    private static final Pattern POSSIBILITY = Pattern.compile(
            "가능성(?:이|은|도|을|마저|까지)?\\s?" + VERY
                    + "(?:(높|크|커|농후|유력|짙)|(낮|작|적|희박|없)|(있|배제할 수(?:는|도)? 없|배제하기(?:는)? (?:어렵|힘들)|배제하지(?:는)? 않|제기|점쳐|거론|엿보|열려 있|열어))([가-힣]{0,4})(?:(?<=지)\\s?않[가-힣]{1,4})?");
    private static final Pattern RULED = Pattern.compile("배제할 수(?:는|도)? 없([가-힣]{1,3})|배제하기(?:는)? 어렵([가-힣]{1,3})");
    private static final Pattern CHANCE = Pattern.compile("(?:공산이|확률이|개연성이)\\s?" + VERY
            + "(?:크|높|낮|작)([가-힣]{0,3})(?:(?<=지)\\s?않[가-힣]{1,4})?|(?:소지|여지|우려|위험|위험성)(?:가|도|이|는)\\s?" + VERY
            + "(있|크|높|다분|나오)([가-힣]{0,3})|확실시(?:된다|되고 있다|되며|됐다)?|유력(?:하다|시된다|시|할|하게|한)|불가피(?:하다|할|해)|\\d{1,3}%의 확률");
    private static final Pattern TO_COME = Pattern.compile(
            "(?:(?:어려울|힘들|쉽지 않을)\\s)?(?:것[”\"’']?(?:으로|이라고|이라며|이라는)(?:도|는)?|것이라고(?:는)?|(?:것이란|것이라는)(?: (?:전망|관측|분석|예상))?|거라고|것으로는)\\s?(?:(?:크게|대체로|다시|함께|\\d{1,2}일|이날|각각)\\s){0,2}("
                    + FORECAST + ")?");
    private static final Pattern HARD = Pattern.compile(
            "(?:어렵|힘들)(?:다고|다|다며|다는)(?:\\s(?:내다봤다|전망했다|봤다|예상했다|분석했다|판단했다|말했다))?|쉽지 않(?:다고|다)(?:\\s(?:내다봤다|전망했다|봤다|예상했다|분석했다))?");
    private static final Pattern CAN = Pattern.compile("수(?:도|는)?\\s?있(?:다|으며|을|고|는|지만|어|음)");
    private static final Pattern MUST = Pattern.compile("수밖에\\s?없(?:다|으며|을|고|는)");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:전망치|예상치|추정치|전망)(?:를|는|을|은|도).{0,60}?\\d.{0,40}?(?:낮|높|올|내|상향(?: 조정)?|하향(?: 조정)?|유지|제시|조정|수정|발표|예상|(?<=[\\d%])이다|잡)[가-힣]{0,4}|\\d[\\d.,]*\\s?%?(?:포인트)?(?:대)?(?:로|으로|를|가)?\\s?(?:(?:각각|이날)\\s)?(?:전망|예상|예측|제시|추정|관측)"
                    + VERB_END);
    private static final Pattern WILL = Pattern.compile("(?:것)(?:이다|이라며|이며|입니다|이고)|전망(?:이다|이라고|이며)|듯하다|것 같다");
    private static final Pattern JOINT = Pattern.compile(
            "(?:으며|이며|하며|되며|지만|으나|했고|됐고|되고|하고|했으며)[,]?\\s|[”\"]\\s?(?:이?라?며|고|면서도?|지만)\\s(?=[“\"])|(?:이?라?며|면서도?)\\s(?=[“\"])");
    private static final Pattern SUBJECT =
            Pattern.compile("^[“\"‘']?(?:[가-힣A-Za-z·0-9%()~-]{1,16}\\s){0,4}?[가-힣A-Za-z·]{1,14}(?:은|는|이|가)\\s");

    private KoreanClaims() {}

    static List<Signal> signals(String text) {
        List<Signal> found = new ArrayList<>();
        Matcher match = POSSIBILITY.matcher(text);
        while (match.find()) {
            put(text, match, match.group(3) == null ? Kind.LIKELIHOOD : Kind.POSSIBLE, found);
        }
        simple(RULED, text, Kind.POSSIBLE, found);
        Matcher chance = CHANCE.matcher(text);
        while (chance.find()) {
            boolean mere = chance.group(2) != null
                    && chance.group(2).matches("있|나오|다분")
                    && !chance.group().startsWith("우려가 크");
            put(text, chance, mere ? Kind.POSSIBLE : Kind.LIKELIHOOD, found);
        }
        toCome(text, found);
        simple(HARD, text, Kind.LIKELIHOOD, found);
        Matcher can = CAN.matcher(text);
        while (can.find()) {
            if (Hangul.endsInRieul(text.substring(0, can.start()).stripTrailing())) {
                put(text, can, Kind.POSSIBLE, found);
            }
        }
        Matcher must = MUST.matcher(text);
        while (must.find()) {
            if (Hangul.endsInRieul(text.substring(0, must.start()).stripTrailing())) {
                put(text, must, Kind.EXPECTED, found);
            }
        }
        simple(FIGURE, text, Kind.FIGURE, found);
        Matcher will = WILL.matcher(text);
        while (will.find()) {
            if (Hangul.endsInRieul(text.substring(0, will.start()).stripTrailing())) {
                put(text, will, Kind.WILL, found);
            }
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    private static void toCome(String text, List<Signal> found) {
        Matcher match = TO_COME.matcher(text);
        while (match.find()) {
            String before = text.substring(0, match.start()).stripTrailing();
            boolean ahead = match.group().matches("(?:어려울|힘들|쉽지 않을)\\s.*") || Hangul.endsInRieul(before);
            if (ahead) {
                put(text, match, Kind.EXPECTED, found);
            }
        }
    }

    private static void simple(Pattern pattern, String text, Kind kind, List<Signal> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            put(text, match, kind, found);
        }
    }

    /** Without the particle of quotation, and six words at most. */
    private static void put(String text, Matcher match, Kind kind, List<Signal> found) {
        int start = match.start();
        String words = match.group().stripTrailing();
        words = words.replaceFirst("(?<=다)(?:고는|고|는|며|면서)$", "");
        if (words.matches("것[”\"’'].*")) {
            String before = text.substring(0, start).stripTrailing();
            int space = before.lastIndexOf(' ') + 1;
            words = text.substring(space, start) + "것";
            start = space;
        }
        if (kind == Kind.FIGURE) {
            int revised = Math.max(words.lastIndexOf("상향"), words.lastIndexOf("하향"));
            int space = revised > 0 ? revised - 1 : words.lastIndexOf(' ');
            start += space < 0 ? 0 : space + 1;
            words = words.substring(space + 1);
        }
        int from = start;
        int end = start + words.length();
        if (end > from && found.stream().noneMatch(s -> s.start() < end && match.start() < s.end())) {
            found.add(new Signal(from, end, kind));
        }
    }

    static List<Claim> in(Sentence sentence, List<Attribution> attributions, @Nullable Source otherwise) {
        String text = sentence.text();
        List<Signal> signals = signals(text);
        Source said = attributions.isEmpty() ? null : attributions.get(0).source();
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            int left = from;
            int end = joint.end();
            boolean before = signals.stream()
                    .anyMatch(s -> s.start() >= left && s.start() < end && s.end() > joint.start() - 14);
            boolean after = signals.stream().anyMatch(s -> s.start() >= end);
            boolean quotes = joint.group().matches(".*[”\"].*|.*(?:며|면서|면서도)\\s")
                    && end < text.length()
                    && "“\"".indexOf(text.charAt(end)) >= 0;
            if (before
                    && (quotes || after && SUBJECT.matcher(text.substring(end)).find())) {
                add(
                        sentence,
                        from,
                        joint.group().contains("”")
                                ? joint.start() + 1
                                : joint.start() + joint.group().stripTrailing().length(),
                        signals,
                        said,
                        otherwise,
                        claims);
                from = end;
            }
        }
        add(sentence, from, text.length(), signals, said, otherwise, claims);
        return claims;
    }

    private static void add(
            Sentence sentence,
            int from,
            int to,
            List<Signal> signals,
            @Nullable Source said,
            @Nullable Source otherwise,
            List<Claim> claims) {
        List<Signal> own = signals.stream()
                .filter(s -> s.start() >= from && s.start() < to)
                .toList();
        if (!own.isEmpty()) {
            Signal last = own.get(own.size() - 1);
            Signal primary = own.stream()
                    .filter(s -> s.kind() == Kind.POSSIBLE || s.kind() == Kind.LIKELIHOOD)
                    .findFirst()
                    .orElse(last);
            Source foreign = primary.kind() == Kind.FIGURE
                    ? KoreanSources.foreign(sentence.text().substring(from, primary.start()))
                    : null;
            Source source = foreign != null ? foreign : said == null ? otherwise : said;
            claims.add(new Claim(
                    sentence,
                    trimmed(sentence.text(), from, primary.start()),
                    Math.max(to, primary.end()),
                    primary,
                    source,
                    said != null || foreign != null));
        }
    }

    private static int trimmed(String text, int from, int hedge) {
        int at = from;
        while (at < hedge && " ,□ㅇ○·-▶■●".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
