/** Reads files that people bring (CSV, xlsx, JSON) into the records: forgiving in form, strict in what it writes. */
@NullMarked
package org.borneout.exchange.imports;

import org.jspecify.annotations.NullMarked;
