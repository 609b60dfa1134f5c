package org.borneout.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in what was sent.
 *
 * @param field path of the field, as in the request: {@code window.due}
 * @param code upper-snake word for programs: MISSING, OUT_OF_RANGE
 * @param value what was sent, if anything
 * @param detail one sentence for people, in the language of the request
 */
public record Fault(String field, String code, @Nullable String value, String detail) {}
