package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.borneout.api.NewPrediction.Printed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the institute said anew about the same question. */
@Schema(requiredProperties = {"likelihood", "madeOn"})
record NewForecast(
        @Schema(
                oneOf = {String.class, BigDecimal.class},
                description = "As it was said.")
        Object likelihood,

        @Schema(description = "Later than what it revises.") LocalDate madeOn,

        @Nullable String quote,

        @Nullable String language,

        @Nullable String translation,

        @Nullable Printed publication) {}
