/** The one meaning of "scored": a narrow row per prediction, kept with every change, and the records that follow from them. */
@NullMarked
package org.borneout.report.scored;

import org.jspecify.annotations.NullMarked;
