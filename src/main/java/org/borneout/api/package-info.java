/** The published JSON contract for programs: its records, calls, faults and limits live here and nowhere else. */
@NullMarked
package org.borneout.api;

import org.jspecify.annotations.NullMarked;
