package org.borneout.api;

import org.jspecify.annotations.Nullable;

/** Why an import is taken back. */
record NewUndoing(@Nullable String reason) {}
