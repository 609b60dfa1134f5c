/** Everything but secrets in one file, from which an empty installation on either database becomes the same again. */
@NullMarked
package org.borneout.exchange.archive;

import org.jspecify.annotations.NullMarked;
