/** The hash-chained record of every change, written in the transaction that makes the change. */
@NullMarked
package org.borneout.ledger;

import org.jspecify.annotations.NullMarked;
