package org.borneout.exchange.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a row; its sentence is made when it is read, in the language of whoever reads it.
 *
 * @param column name of the field in the contract
 * @param value what stands in the file, shortened
 * @param said what the sentence speaks of besides the value
 */
public record RowFault(String column, Code code, @Nullable String value, List<String> said) {
    /** What can be wrong with a row. */
    public enum Code {
        MISSING,
        TOO_LONG,
        CONTROL_CHARACTER,
        NOT_A_DATE,
        AMBIGUOUS_DATE,
        IN_THE_FUTURE,
        NOT_A_CHOICE,
        NOT_A_NUMBER,
        NOT_AN_ADDRESS,
        OUT_OF_RANGE,
        AMBIGUOUS_NUMBER,
        UNREADABLE,
        COMMA_DECIMAL,
        REVERSED_RANGE,
        WRONG_KIND,
        WRONG_UNIT,
        LEVEL_WITHOUT_RANGE,
        TOO_LARGE,
        DOUBLE_NEGATION,
        NOT_FOR_NUMBER,
        NOT_FOR_YES_NO,
        BEFORE_MADE,
        BEFORE_OPENS,
        AFTER_DUE,
        TOO_EARLY,
        UNKNOWN,
        AMBIGUOUS,
        TOO_MANY_FIELDS,
        /** The row would alter what is published. */
        WOULD_ALTER,
        /** Another line of the file says something else of the same thing. */
        CONTRADICTS_LINE,
        OTHER_SIDE,
        OTHER_PREDICTION,
        OUT_OF_ORDER,
        WITHDRAWN,
        BEING_READ,
        /** The database did not take it, for a reason that only our log knows. */
        NOT_TAKEN
    }

    private static final int SHOWN = 200;

    static RowFault of(Field field, Code code, @Nullable String value, String... said) {
        return new RowFault(field.column(), code, shortened(value), List.of(said));
    }

    private static @Nullable String shortened(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String visible = value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\ufffd");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
