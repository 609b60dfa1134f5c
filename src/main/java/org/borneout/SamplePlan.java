package org.borneout;

import java.util.List;

/**
 * What removing the sample data takes away, and what it leaves because people have built on it.
 *
 * @param predictions ids of those that go; so do the lists that follow
 */
record SamplePlan(
        List<Long> predictions,
        List<Long> questions,
        List<Long> verdicts,
        List<Long> institutes,
        List<Long> publications,
        List<Kept> kept) {
    /** Why a prediction stays. */
    enum Reason {
        /** A person logged it, about a question or an institute of the sample. */
        LOGGED_BY_PEOPLE,
        /** It is real, and a person has corrected it, revised it or read evidence for it. */
        WORKED_ON
    }

    /** A prediction that stays. */
    record Kept(long id, String statement, String institute, boolean invented, Reason reason) {
        public boolean loggedByPeople() {
            return reason == Reason.LOGGED_BY_PEOPLE;
        }
    }

    boolean isNothing() {
        return predictions.isEmpty() && questions.isEmpty() && institutes.isEmpty();
    }

    public long predictionCount() {
        return predictions.size();
    }

    public long questionCount() {
        return questions.size();
    }

    public long instituteCount() {
        return institutes.size();
    }

    public long keptCount() {
        return kept.size();
    }
}
