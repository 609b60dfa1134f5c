package org.borneout.exchange.imports;

/** How a file writes its days. */
public enum DayOrder {
    /** 2020-12-31, with or without a time behind it. */
    ISO,
    /** 2020. 12. 31., 2020/12/31, 2020년 12월 31일. */
    YMD,
    /** 31.12.2020. */
    DMY,
    /** 12/31/2020. */
    MDY
}
