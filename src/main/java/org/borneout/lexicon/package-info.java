/** Words of likelihood and what published scales take them to mean: versioned, with aliases and a fallback of our own. */
@NullMarked
package org.borneout.lexicon;

import org.jspecify.annotations.NullMarked;
