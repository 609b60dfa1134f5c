package org.borneout.api;

/** Requests and answers that the documentation shows; a test sends them and compares. */
final class Examples {
    /** The least that logs a prediction in full. */
    static final String SHORT = """
            {"institute": "Institute for Far Eastern Studies",
             "statement": "The 8th party congress makes strengthened self-reliance a central theme of the economic line",
             "likelihood": "highly likely",
             "madeOn": "2020-12-10",
             "window": {"due": "2021-01-31"}}""";

    /** Every field there is. */
    static final String FULL = """
            {"institute": "Institute for Far Eastern Studies", "person": null, "attribution": "INSTITUTION",
             "statement": "The 8th party congress makes strengthened self-reliance a central theme of the economic line",
             "kind": "YES_NO", "side": "WILL", "likelihood": "highly likely", "madeOn": "2020-12-10",
             "window": {"stated": "at the upcoming party congress", "rule": "AT_EVENT_NEXT_MONTH", "opens": null, "due": "2021-01-31", "zone": "Asia/Seoul", "graceDays": 14},
             "criteria": "KCNA's report of the congress or of the new plan names self-reliance as basis or theme",
             "finePrint": "VOID if no congress is held by 2021-03-31", "condition": null, "unit": null,
             "reference": {"probability": null, "value": null, "reason": null}, "family": null,
             "quote": "It is highly likely that they will propose an upgraded 'frontal breakthrough 2.0'", "language": "en", "translation": null,
             "publication": {"title": "N. Korea likely to propose beefed-up 'self-reliance' drive at party congress: think tank", "kind": "NEWS_STORY", "outlet": "The Korea Herald", "agency": "Yonhap",
                             "url": "https://example.org/kh", "archiveUrl": null, "publishedOn": "2020-12-10", "carries": null},
             "topics": ["North Korea"], "checkable": true, "notCheckable": null,
             "frame": "every forecast in the Yonhap story of 10 Dec 2020", "externalId": null, "draft": false}""";

    /** A refusal, with all that is to be mended at once. */
    static final String REFUSAL = """
            {"type": "/problems/invalid-input", "title": "The prediction was not saved", "status": 400, "instance": "/api/v1/predictions",
             "errors": [{"field": "likelihood", "code": "OUT_OF_RANGE", "value": "170%", "detail": "A likelihood lies between 0 % and 100 %; 170% does not."},
                        {"field": "statement", "code": "MISSING", "value": null, "detail": "Say what the institute predicts, or name an existing question."},
                        {"field": "madeOn", "code": "MISSING", "value": null, "detail": "Give the date on which it was said."}]}""";

    /** What a reader found. */
    static final String VERDICT = """
            {"outcome": "HAPPENED", "share": null, "value": null, "void": null, "eventOn": "2021-01-12",
             "rationale": "Self-reliance is the theme of the five-year plan that the congress adopted",
             "evidence": [{"url": "https://example.org/congress", "archiveUrl": null,
                           "quote": "self-reliance as the theme of the new plan", "note": null, "kind": "PRIMARY"}]}""";

    /** A file that was kept. */
    static final String FILE = """
            {"id": 12, "name": "plan.pdf", "mediaType": "application/pdf", "size": 17,
             "sha256": "8df41e8cbbff09dd2c8cee2e1167b3cef93076d1a86b4f562f4a2b397e7ff155"}""";

    static final String PROPOSED = """
            {"id": 7, "state": "PROPOSED", "readers": 1, "question": 88, "url": "/questions/88"}""";

    static final String CONFIRMED = """
            {"id": 7, "state": "CONFIRMED", "readers": 2, "question": 88, "url": "/questions/88"}""";

    static final String PATCH_PREDICTION = """
            {"reason": "The report says in which document it was to be seen",
             "criteria": "KCNA's report of the congress, or the text of the new plan, names self-reliance as basis or theme"}""";

    static final String FORECAST = """
            {"likelihood": "almost certain", "madeOn": "2020-12-28",
             "quote": "It is almost certain now that self-reliance will be the theme of the plan", "language": "en",
             "publication": {"title": "What to expect from the 8th congress", "kind": "REPORT", "url": "https://example.org/outlook", "publishedOn": "2020-12-28"}}""";

    static final String WITHDRAWAL = """
            {"reason": "It was said by another institute"}""";

    static final String QUESTION = """
            {"statement": "The 9th party congress is held", "kind": "YES_NO",
             "window": {"due": "2027-03-31", "zone": "Asia/Seoul", "graceDays": 14},
             "criteria": "KCNA reports its opening", "resolutionSource": "KCNA",
             "reference": {"probability": 0.5, "value": null, "reason": "Congresses were held in 2016 and 2021"},
             "family": null, "topics": ["North Korea"]}""";

    static final String QUESTION_NUMBER = """
            {"statement": "Growth of South Korea's real gross domestic product in 2027", "kind": "NUMBER", "unit": "%",
             "window": {"stated": "next year", "anchor": "2026-11-20"},
             "criteria": "First annual figure of the Bank of Korea"}""";

    static final String INSTITUTE = """
            {"name": "Institute for Far Eastern Studies",
             "names": [{"name": "극동문제연구소", "language": "ko", "kind": "OFFICIAL"}, {"name": "IFES", "language": "en", "kind": "ACRONYM"}],
             "kind": "UNIVERSITY_UNIT", "country": "KR", "ror": null, "wikidata": null, "fundingNote": null, "replyContact": null,
             "coveragePolicy": "every forecast in its monthly report", "coveredSince": "2020-01-01", "published": true}""";

    static final String PATCH_INSTITUTE = """
            {"reason": "Its newsletter is read as well since June",
             "coveragePolicy": "every forecast in its monthly report and its newsletter"}""";

    static final String PATCH_QUESTION = """
            {"reason": "It is about the economy, too", "topics": ["Economy", "North Korea"]}""";

    static final String REPLY = """
            {"prediction": 101, "verdict": null, "institute": "Institute for Far Eastern Studies",
             "author": "Press office", "contact": "press@example.org",
             "text": "The sentence was about the plan, not about the congress."}""";

    static final String MAPPING = """
            {"mapping": [{"column": "Prognose", "to": "statement"}], "decimal": ",", "dates": "DMY"}""";

    static final String UNDOING = """
            {"reason": "The wrong file"}""";

    private Examples() {}
}
