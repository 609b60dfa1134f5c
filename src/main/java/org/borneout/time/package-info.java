/** The clock as a dependency; the windows in which a prediction is to come true, and the rules that date them. */
@NullMarked
package org.borneout.time;

import org.jspecify.annotations.NullMarked;
