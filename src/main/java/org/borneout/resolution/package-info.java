/** What happened: verdicts with their evidence, and what follows from them and the clock for each prediction. */
@NullMarked
package org.borneout.resolution;

import org.jspecify.annotations.NullMarked;
