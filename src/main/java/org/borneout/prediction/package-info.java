/** What was claimed: questions, each institute's prediction on them, its dated forecasts, and where they were printed. */
@NullMarked
package org.borneout.prediction;

import org.jspecify.annotations.NullMarked;
