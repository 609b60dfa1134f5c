/** Every page that reads across rooms: lists, one prediction's full record, the directory, the desk, the front page. */
@NullMarked
package org.borneout.report;

import org.jspecify.annotations.NullMarked;
