/** The public data set as one file: tables in documented columns, a licence, checksums. */
@NullMarked
package org.borneout.exchange.export;

import org.jspecify.annotations.NullMarked;
