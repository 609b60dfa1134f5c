package org.borneout.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as the reader's language writes them: {@code {fmt:date(day)}}. */
@TemplateExtension(namespace = "fmt")
public class Fmt {
    private Fmt() {}

    private static Locale of(Object locale) {
        return locale instanceof Locale known ? known : Locale.forLanguageTag(locale.toString());
    }

    /** 10 December 2020, 2020년 12월 10일. */
    public static String date(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return longDate(day, of(locale));
    }

    /** 10 Dec 2020, 2020. 12. 10. */
    public static String shortDate(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return shortDate(day, of(locale));
    }

    /** 10 December 2020, 11:13 UTC. */
    public static String moment(Instant at, @TemplateAttribute("locale") Object locale) {
        Locale language = of(locale);
        var utc = at.atOffset(ZoneOffset.UTC);
        return longDate(utc.toLocalDate(), language) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", language).format(utc) + " UTC";
    }

    /** The calendar day (UTC) of a moment, long. */
    public static String day(Instant at, @TemplateAttribute("locale") Object locale) {
        return longDate(LocalDate.ofInstant(at, ZoneOffset.UTC), of(locale));
    }

    /** 12,345. */
    public static String number(long count, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getIntegerInstance(of(locale)).format(count);
    }

    /** Hundredths with two decimals: 25 is 0.25. */
    public static String hundredths(int hundredths, @TemplateAttribute("locale") Object locale) {
        NumberFormat format = NumberFormat.getNumberInstance(of(locale));
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 2));
    }

    /** A value of a numeric forecast, as many decimals as it has. */
    public static String value(BigDecimal value, @TemplateAttribute("locale") Object locale) {
        return plain(value, of(locale));
    }

    public static String score(BigDecimal score, @TemplateAttribute("locale") Object locale) {
        return score(score, of(locale));
    }

    /** Millionths as percent without a sign: 875000 is 87.5. */
    public static String percent(int millionths, @TemplateAttribute("locale") Object locale) {
        return percent(millionths, of(locale));
    }

    public static String longDate(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("ko")
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day)
                : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    public static String shortDate(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("ko")
                ? DateTimeFormatter.ofPattern("uuuu. M. d.", locale).format(day)
                : DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(day);
    }

    public static String percent(int millionths, Locale locale) {
        return plain(BigDecimal.valueOf(millionths, 4), locale);
    }

    /** The score of one forecast, in full: 0.015625. It has at most six decimals, as a percentage has four. */
    public static String score(BigDecimal score, Locale locale) {
        return plain(score.setScale(6, RoundingMode.HALF_EVEN), locale);
    }

    public static String plain(@Nullable BigDecimal value, Locale locale) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(10);
        return format.format(value);
    }
}
