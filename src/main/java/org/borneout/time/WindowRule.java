package org.borneout.time;

/**
 * How the stated words of a window and its anchor, the day of publication, give a due date. The name is stored and
 * shown, so that anybody can check the date; each reading ends on the last day of what was said.
 */
public enum WindowRule {
    /** A full date stands in the words; without a year it is the next such day. */
    DATE_GIVEN,
    /** "Tomorrow", "on Friday", "this weekend": the next such day, the anchor itself included. */
    NAMED_DAY,
    THIS_WEEK,
    NEXT_WEEK,
    THIS_MONTH,
    NEXT_MONTH,
    /** "In March", "March 2027", "January-February": the end of the (last) month; without a year the next to end. */
    NAMED_MONTH,
    /** "By March", "by next March": the end of the next month of that name. */
    BY_NEXT_NAMED_MONTH,
    /** "Early", "mid" or "late March": its 10th, its 20th ("by mid-March": its 15th) or its last day. */
    PART_OF_MONTH,
    THIS_QUARTER,
    NEXT_QUARTER,
    /** A numbered calendar quarter; without a year the next to end. */
    QUARTER,
    /** Ends on 30 June; without a year the next to end, so in December it is next year's. */
    FIRST_HALF,
    /** Ends on 31 December. */
    SECOND_HALF,
    /** "By mid-2027": 30 June. "In mid-2027" gives no date. */
    MIDDLE_OF_YEAR,
    THIS_YEAR,
    NEXT_YEAR,
    YEAR_AFTER_NEXT,
    /** "In 2028", "between 2022 and 2024": the end of the (last) year. */
    NAMED_YEAR,
    /** "By the end of 2026", "by 2030", "by year-end". */
    BY_END_OF_YEAR,
    /** Seasons of the northern half of the world; each ends with May, August, November or February. */
    SEASON,
    /** The financial year of a country that was given; without a country there is no date. */
    FISCAL_YEAR,
    /** So many days after the anchor; "in 20 to 30 days" takes the larger number. The same for the next three. */
    WITHIN_DAYS,
    WITHIN_WEEKS,
    WITHIN_MONTHS,
    WITHIN_YEARS,
    /** "Before June": the day before it begins. */
    BEFORE,
    /** Bound to an event that the words place in the month after the anchor: the end of that month. */
    AT_EVENT_NEXT_MONTH,
    /** Bound to an event; the words (or a person) say when it is. */
    AT_EVENT,
    /** "At the start of its term": the date is an analyst's choice. */
    START_OF_TERM,
    /** "As early as 2027": the day on which the window opens, and no deadline. */
    AS_EARLY_AS,
    /** A person chose the date. */
    ANALYST_CHOICE,
    /** Nothing was said about when. */
    NO_DEADLINE
}
