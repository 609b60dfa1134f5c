package org.borneout.exchange.imports;

import java.util.List;

/** A file that cannot be read at all, and why; told in words by {@link FaultTexts}. */
class UnfitFile extends RuntimeException {
    enum Code {
        EMPTY,
        NOT_TEXT,
        NOT_A_SPREADSHEET,
        OLD_SPREADSHEET,
        BLOWS_UP,
        TOO_MANY_COLUMNS,
        TOO_LONG_ROW,
        TOO_MANY_ROWS,
        NOT_JSON,
        NOT_ROWS,
        NO_ROWS,
        NOTHING_MAPPED,
        /** It cannot be taken back: others have built upon it. */
        BUILT_UPON,
        OUR_FAULT
    }

    private final Code code;
    private final transient List<String> said;

    UnfitFile(Code code, String... said) {
        super(code + " " + List.of(said), null, false, false);
        this.code = code;
        this.said = List.of(said);
    }

    Code code() {
        return code;
    }

    List<String> said() {
        return said;
    }
}
