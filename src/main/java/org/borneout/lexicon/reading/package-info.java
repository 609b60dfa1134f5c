/** Reads a likelihood that a person typed: plain Java over text, without framework or database. */
@NullMarked
package org.borneout.lexicon.reading;

import org.jspecify.annotations.NullMarked;
