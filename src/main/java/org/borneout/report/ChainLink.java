package org.borneout.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way from the institute to the page that was read.
 *
 * @param publication the id of its page, or null where the step is only a name
 */
public record ChainLink(
        String name,
        String does,
        @Nullable String title,
        @Nullable Long publication,
        @Nullable LocalDate on,
        @Nullable String url,
        @Nullable String archiveUrl) {}
