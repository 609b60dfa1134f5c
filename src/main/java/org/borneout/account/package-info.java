/** People who work here: roles, sessions, tokens, links, and the guard that other rooms name. */
@NullMarked
package org.borneout.account;

import org.jspecify.annotations.NullMarked;
