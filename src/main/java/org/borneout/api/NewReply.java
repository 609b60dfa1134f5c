package org.borneout.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an institute or a reader says to what stands here. */
@Schema(requiredProperties = {"prediction", "author", "text"})
record NewReply(
        @Schema(description = "The id of the prediction.") Long prediction,

        @Schema(description = "The id of the verdict that it contests; without one it concerns how it was logged.")
        @Nullable
        Long verdict,

        @Schema(
                oneOf = {String.class, Long.class},
                description = "The institute in whose name it speaks, by slug, id or name; null for a reader.")
        @Nullable
        Object institute,

        @Schema(description = "Shown with the reply.", maxLength = 200)
        String author,

        @Schema(description = "Never shown.", maxLength = 300) @Nullable
        String contact,

        @Schema(description = "Shown as it is.", maxLength = 4000)
        String text) {}
