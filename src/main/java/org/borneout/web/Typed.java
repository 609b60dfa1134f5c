package org.borneout.web;

import org.jspecify.annotations.Nullable;

/** A form as it was sent, every field as typed. */
@FunctionalInterface
public interface Typed {
    /** What was typed, without the space around it; null when there is nothing. */
    @Nullable
    String text(String field);
}
