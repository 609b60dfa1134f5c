/** What forecasts were worth: probabilities, scores, calibration, intervals. Plain Java that knows nothing else. */
@NullMarked
package org.borneout.scoring;

import org.jspecify.annotations.NullMarked;
