/** Start-up: which database, how it is refused in plain words, how the process begins and ends. */
@NullMarked
package org.borneout;

import org.jspecify.annotations.NullMarked;
