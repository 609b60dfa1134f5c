/** Who predicts and where it was printed: institutes with their names, named experts, publications. */
@NullMarked
package org.borneout.source;

import org.jspecify.annotations.NullMarked;
