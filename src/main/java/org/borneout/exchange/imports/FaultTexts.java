package org.borneout.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.borneout.prediction.PredictionMessages;
import org.borneout.web.FieldMessages;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what is wrong with a row or a file, in the language of whoever reads it. */
@ApplicationScoped
public class FaultTexts {
    private final Messages messages;
    private final Languages languages;

    FaultTexts(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    public String of(RowFault fault) {
        return of(fault, languages.current());
    }

    String of(RowFault fault, Locale locale) {
        ImportMessages say = Messages.of(ImportMessages.class, locale);
        PredictionMessages known = Messages.of(PredictionMessages.class, locale);
        FieldMessages field = Messages.of(FieldMessages.class, locale);
        String value = fault.value() == null ? "" : fault.value();
        String first = said(fault.said(), 0);
        String second = said(fault.said(), 1);
        return switch (fault.code()) {
            case MISSING -> missing(fault.column(), say, known);
            case TOO_LONG -> say.cellTooLong(first, second.isEmpty() ? "200" : second);
            case CONTROL_CHARACTER -> field.controlCharacter();
            case NOT_A_DATE -> say.notADay(value);
            case AMBIGUOUS_DATE -> say.ambiguousDay(value);
            case IN_THE_FUTURE -> known.inTheFuture(value);
            case NOT_A_CHOICE -> field.notAChoice(value, first);
            case NOT_A_NUMBER -> say.notANumber(value);
            case NOT_AN_ADDRESS -> field.notAnAddress(value);
            case OUT_OF_RANGE -> known.likelihoodOutOfRange(value);
            case AMBIGUOUS_NUMBER -> known.likelihoodAmbiguous(value, first, second);
            case UNREADABLE, TOO_LARGE -> known.likelihoodUnreadable(value);
            case COMMA_DECIMAL -> say.commaDecimal(value);
            case REVERSED_RANGE -> known.likelihoodReversed(value);
            case WRONG_KIND ->
                value.matches(".*\\d.*") ? known.likelihoodNotYesNo(value) : known.likelihoodNeedsNumber(value);
            case WRONG_UNIT -> known.likelihoodOtherUnit(value, first);
            case LEVEL_WITHOUT_RANGE -> known.likelihoodLevelAlone(value);
            case DOUBLE_NEGATION -> known.doubleNegation(first);
            case NOT_FOR_NUMBER -> fault.column().equals("side") ? known.numberSide() : say.notForNumber(value);
            case NOT_FOR_YES_NO -> say.notForYesNo(value);
            case BEFORE_MADE -> known.dueBeforeMade(day(first, locale), day(second, locale));
            case BEFORE_OPENS -> known.dueBeforeOpens(day(first, locale), day(second, locale));
            case AFTER_DUE -> say.eventAfterDue(value, day(first, locale));
            case TOO_EARLY -> say.outcomeTooEarly(day(first, locale));
            case UNKNOWN -> known.questionUnknown(value);
            case AMBIGUOUS -> say.instituteAmbiguous(value);
            case TOO_MANY_FIELDS -> say.tooManyFields(first, second);
            case WOULD_ALTER ->
                first.isEmpty() ? say.wouldAdd(fault.column(), value) : say.wouldAlter(fault.column(), first, value);
            case CONTRADICTS_LINE -> say.contradictsLine(first, fault.column());
            case OTHER_SIDE -> say.otherSide(first);
            case OTHER_PREDICTION -> say.otherPrediction(value, first);
            case OUT_OF_ORDER -> say.outOfOrder(value, day(first, locale));
            case WITHDRAWN -> say.withdrawn(value, first);
            case BEING_READ -> say.beingRead();
            case NOT_TAKEN -> say.notTaken();
        };
    }

    private static String missing(String column, ImportMessages say, PredictionMessages known) {
        return switch (column) {
            case "institute" -> known.instituteMissing();
            case "person" -> known.personMissing();
            case "statement" -> known.statementMissing();
            case "likelihood" -> known.likelihoodMissing();
            case "made_on" -> known.madeOnMissing();
            case "due_on" -> say.dueMissing();
            case "value" -> say.valueMissing();
            default -> say.cellMissing(column);
        };
    }

    private static String said(List<String> said, int index) {
        return index < said.size() ? said.get(index) : "";
    }

    private static String day(String iso, Locale locale) {
        try {
            return Fmt.longDate(LocalDate.parse(iso), locale);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    /** Why a file could not be read, or null where it could. */
    public @Nullable String of(Import is) {
        List<String> fault = is.fault();
        if (fault == null) {
            return null;
        }
        ImportMessages say = messages.of(ImportMessages.class);
        String first = said(fault, 1);
        String second = said(fault, 2);
        return switch (UnfitFile.Code.valueOf(fault.get(0))) {
            case EMPTY -> say.fileEmpty();
            case NOT_TEXT -> say.fileNotText();
            case NOT_A_SPREADSHEET -> say.fileNotSpreadsheet();
            case OLD_SPREADSHEET -> say.fileOldSpreadsheet();
            case BLOWS_UP -> say.fileBlowsUp();
            case TOO_MANY_COLUMNS -> say.fileTooManyColumns(first, second);
            case TOO_LONG_ROW -> say.fileTooLongRow(first, second);
            case TOO_MANY_ROWS -> say.fileTooManyRows(first);
            case NOT_JSON -> say.fileNotJson(first, second);
            case NOT_ROWS -> say.fileNotRows();
            case NO_ROWS -> say.fileNoRows();
            case NOTHING_MAPPED -> say.fileNothingMapped();
            case BUILT_UPON -> say.builtUpon(Upon.valueOf(first).words(say), second);
            case OUR_FAULT -> say.fileOurFault();
        };
    }
}
