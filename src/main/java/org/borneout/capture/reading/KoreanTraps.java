package org.borneout.capture.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims of the future from what only sounds like one, in Korean.
 *
 * <ul>
 *   <li><b>History</b>: 바 있다, 빗나갔다; a sentence that opens with 지난해, 앞서 or 당시 and names no time to come behind it.
 *   <li><b>Advice</b>: -해야 한다, 필요가 있다, 바람직하다, 촉구했다, 제언했다 as what the passage comes to.
 *   <li><b>Assumption</b>: 가정했다, 전제로 했다.
 *   <li><b>Scheduled</b>: 예정이다, 계획이다.
 *   <li><b>Motive</b>: 의도로 보인다, 속셈.
 * </ul>
 */
final class KoreanTraps {
    private static final Pattern ADVICE = Pattern.compile(
            "(?:[가-힣]야(?:만)?\\s?(?:한다|할|하며|합니다|된다)|필요(?:가|성이|도)?\\s?(?:있|하다|한|하며|할)|바람직|촉구|주문했|제언|당부|권고|조언|말아야)");
    private static final Pattern PAST_OPENING =
            Pattern.compile("^[\\s□ㅇ○“\"]{0,3}(?:앞서|지난해|작년|당시|과거|지난 (?:\\d{1,2}월|달|번)|\\d{4}년(?:에는|에도|에)?\\s)");
    private static final Pattern OLD_CALL =
            Pattern.compile("바 있다|빗나갔|빗나가|했었|었으나|봤으나|예상했으나|전망했으나|기대했으나|기대했지만|예상했지만|못 미쳤|그쳤");
    private static final Pattern ASSUMES = Pattern.compile("가정(?:했|하|으로|한|된)|전제(?:로 했|했|로 한|조건으로 했)|상정(?:했|하)");
    private static final Pattern SCHEDULED = Pattern.compile(
            "예정(?:이다|이며|이라|인|돼|됐|이고|되어)|계획(?:이다|이라고|이며)|(?:개최|열릴|열리는|개막|발표될|공개될)[가-힣 ]{0,3} ?것으로 (?:알려|전해)|(?:열|개최할|발표할|공개할|방문할|만날|참석할) (?:예정|계획)");
    private static final Pattern MOTIVE =
            Pattern.compile("(?:의도|속셈|목적|노림수|포석|차원)(?:로|인 것으로|으로|이라는|라는)\\s?(?:보인다|풀이|해석|분석|읽힌다|관측)");
    private static final Pattern AHEAD = Pattern.compile("내년|올해|올\\s|향후|앞으로|내달|다음\\s?달|\\d{4}년");
    private static final Pattern QUESTION = Pattern.compile("\\?\\s*$|(?:지켜봐야|두고 봐야|불투명|미지수|알 수 없)");

    private KoreanTraps() {}

    static boolean silent(Claim claim) {
        return QUESTION.matcher(claim.text()).find();
    }

    static @Nullable LeftOutReason reason(Claim claim) {
        String text = claim.text();
        String after = claim.sentence()
                .text()
                .substring(
                        claim.signal().end(),
                        Math.max(claim.to(), claim.signal().end()));
        boolean old = OLD_CALL.matcher(after).find()
                || OLD_CALL.matcher(claim.hedge()).find();
        boolean opened = PAST_OPENING.matcher(claim.sentence().text()).find() && claim.from() < 6;
        if (old && (opened || after.contains("바 있다") || after.contains("빗나"))
                || opened
                        && !AHEAD.matcher(text.substring(Math.min(text.length(), 6)))
                                .find()) {
            return LeftOutReason.HISTORY;
        }
        if (ASSUMES.matcher(text).find()) {
            return LeftOutReason.ASSUMPTION;
        }
        if (SCHEDULED.matcher(text).find()) {
            return LeftOutReason.SCHEDULED_EVENT;
        }
        if (ADVICE.matcher(after).find()) {
            return LeftOutReason.ADVICE;
        }
        return MOTIVE.matcher(text).find() ? LeftOutReason.MOTIVE : null;
    }
}
