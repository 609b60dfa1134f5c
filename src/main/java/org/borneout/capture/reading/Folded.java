package org.borneout.capture.reading;

import org.jspecify.annotations.Nullable;

/** The same forecast elsewhere in the article, with the hedge that stands there. */
public record Folded(
        String quote, int start, int end, @Nullable String hedge, Where where) {}
