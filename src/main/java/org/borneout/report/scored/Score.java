package org.borneout.report.scored;

import java.math.BigDecimal;
import org.borneout.scoring.Probability;

/**
 * What one forecast was worth.
 *
 * @param probability of the words as said
 * @param cameTrue whether what they are attached to came about
 * @param brier 0 (certain and right) to 1, exactly
 */
public record Score(Probability probability, boolean cameTrue, BigDecimal brier) {}
