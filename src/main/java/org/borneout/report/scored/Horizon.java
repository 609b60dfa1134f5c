package org.borneout.report.scored;

/** How far ahead something was said: from the statement to the due date, in days. */
public enum Horizon {
    UP_TO_3_MONTHS("P0D-P90D", 90),
    UP_TO_A_YEAR("P91D-P365D", 365),
    UP_TO_3_YEARS("P366D-P1095D", 1095),
    LONGER("P1096D-", Integer.MAX_VALUE);

    private final String key;
    private final int most;

    Horizon(String key, int most) {
        this.key = key;
        this.most = most;
    }

    /** As programs read it. */
    public String key() {
        return key;
    }

    /** The number of the horizon of some days, as SQL. */
    static String sql(String days) {
        StringBuilder sql = new StringBuilder("case");
        for (Horizon horizon : values()) {
            if (horizon != LONGER) {
                sql.append(" when ")
                        .append(days)
                        .append(" <= ")
                        .append(horizon.most)
                        .append(" then ");
                sql.append(horizon.ordinal());
            }
        }
        return sql + " else " + LONGER.ordinal() + " end";
    }

    static Horizon numbered(int number) {
        return values()[number];
    }
}
