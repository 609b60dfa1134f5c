package org.borneout.prediction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a form without faults that concerns the question alone. */
record CheckedQuestion(
        QuestionKind kind,
        @Nullable String unit,
        Question.Wording wording,
        Question.Window window,
        Question.Reference reference,
        List<String> topics,
        @Nullable String family) {}
