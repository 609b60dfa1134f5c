package org.borneout.exchange.imports;

import java.util.HashMap;
import java.util.Map;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.jspecify.annotations.Nullable;

/** Words of English, Korean and German that stand for one of few things. */
final class Choices {
    static final Map<String, QuestionKind> KINDS = new HashMap<>();
    static final Map<String, Side> SIDES = new HashMap<>();
    static final Map<String, Attribution> ATTRIBUTIONS = new HashMap<>();
    static final Map<String, Outcome> OUTCOMES = new HashMap<>();
    static final Map<String, VoidReason> VOIDS = new HashMap<>();

    static {
        put(KINDS, QuestionKind.YES_NO, "yes no", "yes/no", "binary", "boolean", "예/아니오", "예 아니오", "ja/nein");
        put(KINDS, QuestionKind.NUMBER, "number", "numeric", "숫자", "수치", "zahl");
        put(SIDES, Side.WILL, "will", "yes", "wird", "한다", "할 것이다", "일어난다");
        put(SIDES, Side.WILL_NOT, "will not", "won't", "no", "wird nicht", "하지 않는다", "하지 않을 것이다", "일어나지 않는다");
        put(ATTRIBUTIONS, Attribution.INSTITUTION, "institution", "institute", "기관", "institut");
        put(ATTRIBUTIONS, Attribution.NAMED_EXPERT, "named expert", "expert", "전문가", "experte");
        put(ATTRIBUTIONS, Attribution.UNNAMED, "unnamed", "anonymous", "익명", "ungenannt");
        put(
                OUTCOMES,
                Outcome.HAPPENED,
                "happened",
                "yes",
                "true",
                "y",
                "일어남",
                "일어났다",
                "발생",
                "발생함",
                "실현",
                "예",
                "eingetreten",
                "ja",
                "wahr");
        put(
                OUTCOMES,
                Outcome.DID_NOT_HAPPEN,
                "did not happen",
                "didn't happen",
                "not happened",
                "no",
                "false",
                "n",
                "일어나지 않음",
                "일어나지 않았다",
                "발생하지 않음",
                "미발생",
                "아니오",
                "아니요",
                "nicht eingetreten",
                "nein",
                "falsch");
        put(OUTCOMES, Outcome.VOID, "void", "annulled", "cancelled", "canceled", "무효", "취소", "ungültig", "annulliert");
        put(
                OUTCOMES,
                Outcome.CANNOT_RESOLVE,
                "cannot resolve",
                "ambiguous",
                "unresolvable",
                "판정 불가",
                "판정불가",
                "nicht entscheidbar");
        put(OUTCOMES, Outcome.VALUE, "value", "값", "wert");
        for (VoidReason reason : VoidReason.values()) {
            put(VOIDS, reason, Field.plain(reason.name()));
        }
    }

    private Choices() {}

    private static <T> void put(Map<String, T> map, T value, String... names) {
        for (String name : names) {
            map.put(Field.plain(name), value);
        }
        if (value instanceof Enum<?> constant) {
            map.put(Field.plain(constant.name()), value);
        }
    }

    static <T> @Nullable T of(Map<String, T> map, String cell) {
        return map.get(Field.plain(cell.replace('\u2019', '\'')));
    }
}
