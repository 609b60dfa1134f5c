/** What all pages share: language, layout, paging, messages to the reader, and refusals told once for page and program. */
@NullMarked
package org.borneout.web;

import org.jspecify.annotations.NullMarked;
