/** Institutes beside each other: on the questions that they share where there are any, and never as a ranking. */
@NullMarked
package org.borneout.report.compare;

import org.jspecify.annotations.NullMarked;
