package org.borneout.report;

import java.util.List;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.ReadBack;
import org.jspecify.annotations.Nullable;

/** A later statement of the institute on the same question. */
public record ClaimRevision(
        Forecast forecast, ReadBack read, @Nullable String quote, List<ChainLink> chain) {}
