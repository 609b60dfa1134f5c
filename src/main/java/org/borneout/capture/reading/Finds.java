package org.borneout.capture.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article was found to predict, in the order of the text, and what only sounds like it.
 *
 * @param headline the title that was given or found
 */
public record Finds(@Nullable String headline, List<Candidate> candidates, List<LeftOut> leftOut) {
    public Finds {
        candidates = List.copyOf(candidates);
        leftOut = List.copyOf(leftOut);
    }
}
