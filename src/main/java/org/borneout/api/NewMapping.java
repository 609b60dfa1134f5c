package org.borneout.api;

import java.util.List;
import org.borneout.api.ImportAnswer.MappedColumn;
import org.jspecify.annotations.Nullable;

/** What a file that is here already is to be read as. */
record NewMapping(
        @Nullable List<MappedColumn> mapping,
        @Nullable String decimal,
        @Nullable String dates) {}
