/** Files and feeds, in and out: what people bring along and what they take with them. */
@NullMarked
package org.borneout.exchange;

import org.jspecify.annotations.NullMarked;
