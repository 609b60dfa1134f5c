package org.borneout.report.scored;

import org.borneout.scoring.Figure;
import org.borneout.scoring.MeanBrier;

/**
 * What is scored of one topic, horizon, year or way of logging.
 *
 * @param brier absent with too few families
 */
public record Part<K>(K key, long n, long families, long happened, Figure<MeanBrier> brier) {}
