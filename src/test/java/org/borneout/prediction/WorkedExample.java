package org.borneout.prediction;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forecast of the worked example of 10 December 2020 that can be scored, as a person types it. */
public final class WorkedExample {
    public static final String QUOTE =
            "It is highly likely that they will propose an upgraded 'frontal breakthrough 2.0'";
    public static final String STATEMENT =
            "The 8th party congress makes strengthened self-reliance a central theme of the economic line";

    private WorkedExample() {}

    /** Fields by name, to be changed by a test before it sends them. */
    public static Map<String, String> card1() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("quote", QUOTE);
        fields.put("institute", "Institute for Far Eastern Studies");
        fields.put("likelihood", "highly likely");
        fields.put("side", "WILL");
        fields.put("kind", "YES_NO");
        fields.put("madeOn", "2020-12-10");
        fields.put("language", "en");
        fields.put("statement", STATEMENT);
        fields.put(
                "criteria", "KCNA's report of the congress or of the new plan names self-reliance as basis or theme");
        fields.put("finePrint", "VOID if no congress is held by 2021-03-31");
        fields.put("window.stated", "at the upcoming party congress, next month");
        fields.put("window.rule", "AT_EVENT_NEXT_MONTH");
        fields.put("window.due", "2021-01-31");
        fields.put("window.zone", "Asia/Seoul");
        fields.put("window.graceDays", "14");
        fields.put(
                "publication.title",
                "N. Korea likely to propose beefed-up 'self-reliance' drive at party congress: think tank");
        fields.put("publication.kind", "NEWS_STORY");
        fields.put("publication.outlet", "The Korea Herald");
        fields.put("publication.agency", "Yonhap");
        fields.put("publication.url", "https://example.org/kh");
        fields.put("publication.publishedOn", "2020-12-10");
        fields.put("topics", "North Korea");
        fields.put("frame", "every forecast in the Yonhap story of 10 Dec 2020");
        return fields;
    }
}
