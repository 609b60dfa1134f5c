/** Reads an article for forecasts: who says what, how sure, by when and on what condition; and what was left out, and why. */
@NullMarked
package org.borneout.capture.reading;

import org.jspecify.annotations.NullMarked;
