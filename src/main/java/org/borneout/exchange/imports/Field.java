package org.borneout.exchange.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a file can hold, by the names of the published contract and by those that people give it. */
public enum Field {
    INSTITUTE(
            "institution",
            "organisation",
            "organization",
            "think tank",
            "기관",
            "기관명",
            "연구소",
            "연구기관",
            "institut",
            "einrichtung"),
    PERSON("expert", "author", "전문가", "인물", "experte", "expertin", "person name"),
    ATTRIBUTION("attributed to", "귀속", "발언 주체", "zuschreibung"),
    STATEMENT("prediction", "claim", "예측", "예측 내용", "진술", "aussage", "vorhersage", "behauptung"),
    QUESTION("question title", "question text", "질문", "문항", "frage"),
    KIND("question type", "종류", "유형", "art"),
    UNIT("단위", "einheit"),
    SIDE("direction", "입장", "방향", "seite"),
    LIKELIHOOD("probability", "p", "prob", "chance", "forecast", "가능성", "확률", "wahrscheinlichkeit"),
    MADE_ON(
            "made",
            "forecast date",
            "predicted on",
            "said on",
            "date of forecast",
            "예측일",
            "발언일",
            "erstellt am",
            "gesagt am",
            "prognosedatum"),
    LANGUAGE("lang", "언어", "sprache"),
    QUOTE("quotation", "인용", "인용문", "zitat"),
    PUBLICATION("title", "publication title", "발행물", "기사 제목", "보고서", "veröffentlichung", "titel"),
    OUTLET("newspaper", "medium", "매체", "언론사", "zeitung"),
    AGENCY("news agency", "wire", "통신사", "agentur", "nachrichtenagentur"),
    URL("link", "address", "주소", "링크", "adresse"),
    PUBLISHED_ON("publication date", "published", "발행일", "게재일", "보도일", "veröffentlicht am"),
    WINDOW("stated window", "time frame", "기간", "시한", "zeitraum"),
    OPENS_ON("opens", "시작일", "beginnt am"),
    DUE_ON(
            "due",
            "due date",
            "deadline",
            "resolve by",
            "resolution date",
            "close date",
            "기한",
            "마감일",
            "만료일",
            "fällig am",
            "frist",
            "stichtag"),
    CRITERIA("resolution criteria", "판정 기준", "기준", "kriterien"),
    FINE_PRINT("세부 조건", "세칙", "kleingedrucktes"),
    CONDITION("조건", "전제 조건", "bedingung"),
    REFERENCE("base rate", "reference probability", "기저율", "기준율", "referenz", "basisrate"),
    TOPICS("topic", "tags", "category", "categories", "주제", "분야", "태그", "themen", "thema"),
    FAMILY("묶음", "familie"),
    FRAME("selection rule", "선정 규칙", "auswahlregel"),
    OUTCOME("result", "resolution", "resolved as", "결과", "판정", "ergebnis", "ausgang"),
    VALUE("actual value", "실제값", "실제 값", "wert"),
    EVENT_ON("event date", "happened on", "발생일", "사건일", "ereignis am"),
    DECIDED_ON("resolved on", "resolved at", "판정일", "entschieden am"),
    EVIDENCE_URL("evidence", "증거", "증거 주소", "근거", "beleg"),
    NOTE("notes", "comment", "비고", "메모", "notiz", "anmerkung"),
    EXTERNAL_ID("reference number", "외부 식별자", "식별자", "관리번호", "kennung");

    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        for (Field field : values()) {
            BY_NAME.put(plain(field.column()), field);
            field.synonyms.forEach(name -> BY_NAME.putIfAbsent(plain(name), field));
        }
    }

    private final List<String> synonyms;

    Field(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** The name of the contract: made_on. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a header means, or null. */
    static @Nullable Field of(String header) {
        return BY_NAME.get(plain(header));
    }

    /** The field of exactly this name of the contract, or null. */
    static @Nullable Field named(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(column))
                .findFirst()
                .orElse(null);
    }

    /** Case, width, underscores and what stands around a header do not matter. */
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-\\u00a0\\ufeff]+", " ")
                .replaceAll("^[\\s:*'\"]+|[\\s:*'\"]+$", "");
    }

    boolean isDay() {
        return switch (this) {
            case MADE_ON, PUBLISHED_ON, OPENS_ON, DUE_ON, EVENT_ON, DECIDED_ON -> true;
            default -> false;
        };
    }

    boolean isNumeric() {
        return this == LIKELIHOOD || this == REFERENCE || this == VALUE || this == OUTCOME;
    }
}
