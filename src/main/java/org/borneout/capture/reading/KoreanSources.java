package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Names.Named;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in a Korean sentence.
 *
 * <p>The one who speaks stands with 은/는 anywhere, or with 이/가 at the head or shortly before the last verb, where that
 * verb is one of saying (밝혔다, 전망했다, 내다봤다); or before 에 따르면. A person with a title (최민재 선임연구위원은) speaks for the
 * institute before the title, else for the one named last. 연구원은, 보고서는 mean the institute named last. Behind a
 * passive (예상된다) nobody speaks: 한국은행은 금리를 내릴 것으로 예상된다 says something of the bank. Who stands inside the
 * quotation is not the speaker.
 */
final class KoreanSources {
    private static final Pattern SAYS = Pattern.compile(
            "(?:밝혔|보도했|말했|전망했|내다봤|내다보|예상했|예측했|관측했|분석했|설명했|강조했|지적했|덧붙였|진단했|평가했|판단했|추정했|주장했|언급했|발표했|제시했|경고했|우려했|전했|했다|봤다|봤으|보았|짚었|답했|제언했|주문했|촉구했|귀띔했|추산했|점쳤|낮췄|높였|올렸|내렸|낮춰|올려|조정했|유지했|예견했|기대한다|예상하|전망하|내놨|내놓|강조하|밝히|말하|예상한다|전망한다|본다|보고 있|조언했|당부했|요구했|이라고 한|이라며|다며|라며|면서|설명이다|분석이다|전망이다|판단이다|관측이다|진단이다|예상이다)");
    private static final Pattern ACCORDING =
            Pattern.compile("(?:에 따르면|에 의하면|(?:이|가) (?:펴낸|낸|발표한|공개한|내놓은)|(?:의|이) (?:보고서|전망|분석|조사)(?:에서|에 따르면))");
    /** A paper or a station that reports on its own account. */
    private static final Pattern MEDIUM =
            Pattern.compile("[가-힣A-Za-z]{1,10}(?:통신|신문|일보|방송|타임스|뉴스|포스트|언론)(?:은|는|이|가)(?=[\\s“\"‘'])");

    private static final Pattern PLACE = Pattern.compile("(?:시장|일각|증권가|업계|학계|정치권|외교가|금융권|재계)에서(?:는|도)?");
    private static final Pattern OFFICIAL = particle(WordList.anyOf("ko/officials"));
    private static final Pattern UNNAMED = particle("(?:" + WordList.anyOf("ko/unnamed") + "|[가-힣]{1,6}업계)");
    private static final Pattern DEFINITE = Pattern.compile("(?:(?<=^|[\\s“\"])|(?<=^[□ㅇ○] ))(?:이날 |이 |동 |같은 |해당 )?"
            + WordList.anyOf("ko/definite") + "(?:은|는|이|가|측은|에서|의)(?=[\\s“\"‘'])");
    private static final Pattern PERSON =
            Pattern.compile("(?:([가-힣]{2,4})\\s)?((?:[가-힣A-Za-z·]{1,20}\\s){0,3})([가-힣]{0,10}"
                    + WordList.anyOf("ko/roles") + ")(은|는|이|가|도)(?=[\\s“\"])");
    private static final Pattern HE = Pattern.compile("(?:^|\\s)(?:그|그녀)(?:는|가)\\s");
    private static final Pattern OWNER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + WordList.anyOf("ko/officials") + "(?:\\s?\\([^()]{1,14}\\))?(?:의|와|과|이?나) ");
    private static final int NEAR = 28;

    private record Named2(int start, int end, Source source, boolean topic) {}

    private final Names names;
    private final Speakers speakers;

    KoreanSources(Names names, Speakers speakers) {
        this.names = names;
        this.speakers = speakers;
    }

    private static Pattern particle(String group) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + group
                + "(?:들)?(?: (?:[가-힣]{1,6}(?:대변인|당국자|관계자|소식통|장관|총재)))?(은|는|이|가|도|에서는|측은)(?=[\\s“\"‘'])");
    }

    /** Whose forecast a figure is where its words name somebody without a record ("정부의 전망은"); null where they name nobody. */
    static @Nullable Source foreign(String words) {
        if (OWNER.matcher(words).find()) {
            return Source.OTHER;
        }
        return null;
    }

    List<Attribution> in(Sentence sentence) {
        String text = sentence.text();
        List<Named2> found = candidates(text);
        boolean says = SAYS.matcher(tail(text)).find();
        Named2 chosen = null;
        for (Named2 one : found) {
            boolean near = text.length() - one.end() < NEAR;
            boolean fits = says && (one.topic() || near || one.start() < 4);
            if (fits
                    && (chosen == null
                            || one.source().isInstitute() && !chosen.source().isInstitute() && chosen.start() > 3)) {
                chosen = one;
            }
        }
        if (chosen == null) {
            chosen = according(sentence);
        }
        if (chosen == null && says) {
            Matcher medium = MEDIUM.matcher(outside(text));
            chosen = medium.find() ? new Named2(medium.start(), medium.end(), Source.OTHER, true) : null;
        }
        if (chosen == null) {
            Matcher place = PLACE.matcher(outside(text));
            chosen = place.find() ? new Named2(place.start(), place.end(), Source.UNNAMED, true) : null;
        }
        if (chosen == null) {
            return List.of();
        }
        int end = Math.min(text.length(), chosen.end() + 1);
        return List.of(
                new Attribution(chosen.source(), chosen.start(), end, chosen.start(), false, chosen.start() > 20));
    }

    private List<Named2> candidates(String text) {
        String outside = outside(text);
        List<Named2> found = new ArrayList<>();
        persons(outside, found);
        for (Named name : names.in(outside)) {
            Matcher follows = Pattern.compile("^(?:\\s?\\([^()]{1,30}\\))?(은|는|이|가|도|측은|측이)(?=[\\s“\"‘'])")
                    .matcher(outside.substring(name.end()));
            if (follows.find()) {
                add(
                        new Named2(
                                name.start(),
                                name.end() + follows.end(),
                                name.institute(),
                                !follows.group(1).matches("이|가")),
                        found);
            }
        }
        collect(OFFICIAL, outside, Source.OTHER, found);
        collect(UNNAMED, outside, Source.UNNAMED, found);
        Matcher definite = DEFINITE.matcher(outside);
        while (definite.find()) {
            if (speakers.institute() != null) {
                add(
                        new Named2(
                                definite.start(),
                                definite.end(),
                                speakers.institute(),
                                !definite.group().matches(".*(?:이|가)$")),
                        found);
            }
        }
        Matcher he = HE.matcher(outside);
        if (he.find() && speakers.person() != null) {
            add(new Named2(he.start(), he.end() - 1, speakers.person(), true), found);
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    private void persons(String text, List<Named2> found) {
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            String between = person.group(2);
            List<Named> of = names.in(text.substring(Math.max(0, person.start() - 24), person.end()));
            List<Named> own = names.in(person.group());
            Source institute = !own.isEmpty()
                    ? own.get(0).institute()
                    : of.isEmpty()
                            ? speakers.institute()
                            : of.get(of.size() - 1).institute();
            boolean clause = between.matches(".*(?:고|할|수|은|는|을|를|로|며|면|한|된|이|가|될) .*");
            boolean official =
                    clause || OFFICIAL.matcher(person.group()).find() || between.matches(".*(?:대통령|장관|정부|부 ).*");
            if (person.group(1) != null && !official) {
                boolean bare = of.isEmpty()
                        && person.group(3).equals("연구원")
                        && person.group(1).length() > 3;
                if (!bare && institute != null) {
                    add(new Named2(person.start(), person.end(), institute.by(person.group(1)), true), found);
                }
            }
        }
    }

    private static void collect(Pattern pattern, String text, Source source, List<Named2> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            add(new Named2(match.start(), match.end(), source, !match.group(1).matches("이|가")), found);
        }
    }

    private static void add(Named2 one, List<Named2> found) {
        if (found.stream().noneMatch(f -> f.start() < one.end() && one.start() < f.end())) {
            found.add(one);
        }
    }

    private @Nullable Named2 according(Sentence sentence) {
        String text = outside(sentence.text());
        Matcher match = ACCORDING.matcher(text);
        while (match.find()) {
            String before = text.substring(0, match.start());
            List<Named> named = names.in(before);
            if (!named.isEmpty() && match.start() - named.get(named.size() - 1).end() < 30) {
                Named last = named.get(named.size() - 1);
                return new Named2(last.start(), match.end(), last.institute(), true);
            }
            if (before.matches("(?s).*(?:보고서|연구원|연구소|기관|자료)$") && speakers.institute() != null) {
                return new Named2(0, match.end(), speakers.institute(), true);
            }
        }
        return null;
    }

    /** The last verb, which may stand before a full stop or in front of further words. */
    private static String tail(String text) {
        return text;
    }

    /** The text with what stands in quotation marks blanked out. */
    private static String outside(String text) {
        var outside = new StringBuilder(text);
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“') {
                open = true;
            } else if (c == '”') {
                open = false;
            } else if (c == '"') {
                open = !open;
            } else if (open) {
                outside.setCharAt(i, '_');
            }
        }
        return outside.toString();
    }
}
