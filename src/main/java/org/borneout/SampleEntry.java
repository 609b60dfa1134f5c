package org.borneout;

import org.borneout.prediction.PredictionForm;
import org.borneout.resolution.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One simulated prediction, as somebody would have typed it, and what becomes of it.
 *
 * @param revision what the institute said later about the same, or null
 * @param fate what is done about it
 * @param finding what a verdict says, or a first reading; null for the other fates
 */
record SampleEntry(
        SampleInstitute institute,
        PredictionForm form,
        @Nullable PredictionForm revision,
        Fate fate,
        @Nullable Finding finding) {
    enum Fate {
        WAITS,
        /** It waits, and its text is frozen. */
        FROZEN,
        DECIDED,
        /** Decided twice: the later verdict supersedes one that could not tell. */
        DECIDED_ANEW,
        /** One reading is in. */
        PROPOSED,
        WITHDRAWN
    }

    SampleEntry with(@Nullable PredictionForm later) {
        return new SampleEntry(institute, form, later, fate, finding);
    }
}
