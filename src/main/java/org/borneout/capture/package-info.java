/** From an article to the predictions worth logging. */
@NullMarked
package org.borneout.capture;

import org.jspecify.annotations.NullMarked;
