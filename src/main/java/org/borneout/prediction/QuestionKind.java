package org.borneout.prediction;

/** Whether a question asks for yes or no or for a number. */
public enum QuestionKind {
    YES_NO,
    NUMBER
}
