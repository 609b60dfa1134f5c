package org.borneout.api;

import org.borneout.resolution.Verdict;

/**
 * What came of a reading. What it says is not repeated: while it is sealed it is shown to nobody.
 *
 * @param state PROPOSED, SPLIT or CONFIRMED
 * @param readers how many people have read the evidence; 1 for a confirmed verdict means that one person decided alone
 */
record ReadingAnswer(long id, String state, int readers, long question, String url) {
    static ReadingAnswer of(Verdict verdict) {
        long question = verdict.question().id();
        return new ReadingAnswer(
                verdict.id(), verdict.state().name(), verdict.readers(), question, "/questions/" + question);
    }
}
