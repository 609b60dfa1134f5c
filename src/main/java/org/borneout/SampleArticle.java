package org.borneout;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.PredictionForm;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The worked example: what the Institute for Far Eastern Studies predicted according to a story of 10 December 2020. It is
 * real; each quotation stands in the story word for word.
 */
final class SampleArticle {
    static final String INSTITUTE = "Institute for Far Eastern Studies";
    static final String FRAME = "every forecast in the Yonhap story of 10 Dec 2020";

    /** A prediction of the story, and the verdict on it where there is one. */
    record Card(PredictionForm form, @Nullable Finding finding) {}

    private SampleArticle() {}

    static List<Card> cards() {
        return List.of(
                new Card(congress(), congressFound()),
                new Card(talks(), null),
                new Card(goldenTime(), null),
                new Card(olympics(), null));
    }

    private static PredictionForm congress() {
        return form(
                1,
                Map.of(
                        "statement",
                        "The 8th party congress makes strengthened self-reliance a central theme of the economic line",
                        "criteria",
                        "KCNA's report of the congress or of the new plan names self-reliance as basis or theme",
                        "finePrint",
                        "VOID if no congress is held by 2021-03-31. The label \"frontal breakthrough 2.0\" need not appear.",
                        "resolutionSource",
                        "KCNA",
                        "likelihood",
                        "highly likely",
                        "window.stated",
                        "at the upcoming party congress, next month",
                        "window.due",
                        "2021-01-31",
                        "quote",
                        "It is highly likely that they will propose an upgraded 'frontal breakthrough 2.0' that further"
                                + " strengthens its self-reliance to show that sanctions have no effect",
                        "note",
                        "The headline and the first sentence say \"likely\"; a later one says that the North \"is expected to"
                                + " boost its frontal breakthrough campaign\". They tell of the same forecast, whose own words"
                                + " are those of the quotation."));
    }

    private static Finding congressFound() {
        return new Finding(
                Outcome.HAPPENED,
                null,
                null,
                null,
                LocalDate.of(2021, 1, 12),
                "The congress met from 5 to 12 January 2021. Its opening speech called for more self-reliance, and"
                        + " self-reliance was the theme of the new five-year plan: it happened in substance. That the label"
                        + " \"2.0\" was used is not confirmed, and the criteria do not ask for it.",
                List.of(new Finding.Piece(
                        Evidence.Kind.SECONDARY,
                        "https://dailytimes.com.pk/710533/n-koreas-kim-tells-party-congress-economic-plan-failed-tremendously/",
                        null,
                        null,
                        "Reuters on KCNA's report of the opening speech, 6 January 2021",
                        null)));
    }

    private static PredictionForm talks() {
        return form(
                2,
                Map.of(
                        "statement",
                        "The United States and North Korea hold no nuclear talks of officials in the first hundred days"
                                + " of the Biden administration",
                        "criteria",
                        "No meeting of officials of both governments on the nuclear question is reported by either of them,"
                                + " from 20 January to 30 April 2021",
                        "finePrint",
                        "Stands in for \"to focus on domestic challenges\", which nobody can measure.",
                        "likelihood",
                        "more likely",
                        "window.stated",
                        "at the start of its term",
                        "window.rule",
                        "ANALYST_CHOICE",
                        "window.due",
                        "2021-04-30",
                        "quote",
                        "the incoming Biden administration is more likely to focus on domestic challenges than on nuclear"
                                + " talks with Pyongyang at the start of its term",
                        "note",
                        "A comparison: more likely than the other, which gives no number."));
    }

    private static PredictionForm goldenTime() {
        return form(
                3,
                Map.of(
                        "statement",
                        "The first months of 2021 are a \"golden time\" for talks",
                        "likelihood",
                        "will",
                        "notCheckable",
                        "METAPHOR",
                        "quote",
                        "The January-February period, and the first half of the year at the latest, will be the 'golden"
                                + " time' that will determine the future of US-North Korea relations and inter-Korean"
                                + " relations",
                        "note",
                        "Said twice in the story, with two different windows."));
    }

    private static PredictionForm olympics() {
        return form(
                4,
                Map.of(
                        "statement",
                        "Seoul misses the opportunity to make progress in the peace process",
                        "condition",
                        "Seoul waits until the Tokyo Summer Olympics",
                        "likelihood",
                        "could",
                        "notCheckable",
                        "POSSIBILITY",
                        "window.stated",
                        "until the Tokyo Summer Olympics, which kick off in July",
                        "window.rule",
                        "AT_EVENT",
                        "window.due",
                        "2021-07-23",
                        "quote",
                        "Seoul could \"miss the right opportunity\" to make progress in the peace process if they wait until"
                                + " the Tokyo Summer Olympics, which kick off in July"));
    }

    private static PredictionForm form(int number, Map<String, String> own) {
        Map<String, String> fields = new LinkedHashMap<>(own);
        fields.put("institute", INSTITUTE);
        fields.put("madeOn", "2020-12-10");
        fields.put("window.zone", "Asia/Seoul");
        fields.put("language", "en");
        fields.put("topics", "North Korea");
        fields.put("frame", FRAME);
        fields.put("externalId", SampleData.KEY + "ifes:" + number);
        fields.put(
                "publication.title",
                "N. Korea likely to propose beefed-up 'self-reliance' drive at party congress: think tank");
        fields.put("publication.kind", "NEWS_STORY");
        fields.put("publication.outlet", "The Korea Herald");
        fields.put("publication.agency", "Yonhap");
        fields.put("publication.byline", "Yonhap");
        fields.put("publication.publishedOn", "2020-12-10");
        return new PredictionForm(fields);
    }
}
