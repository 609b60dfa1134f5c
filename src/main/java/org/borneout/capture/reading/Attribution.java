package org.borneout.capture.reading;

/**
 * The words of a sentence that say who speaks.
 *
 * @param start first character of them in the sentence
 * @param end behind the last of them
 * @param verb where the verb begins, or the start where there is none ("according to")
 * @param forecasts whether the verb is itself a forecast ("expects"), so that it belongs to what is quoted
 * @param trails whether they follow what is said (", the institute said")
 */
record Attribution(Source source, int start, int end, int verb, boolean forecasts, boolean trails) {}
