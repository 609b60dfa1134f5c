package org.borneout.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the position to be sent as {@code after} for the page that follows; null at the end */
record LedgerPage(List<LedgerEntryAnswer> items, @Nullable String next) {}
