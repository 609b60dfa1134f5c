package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.lexicon.reading.Fault;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.LikelihoodReader;
import org.borneout.lexicon.reading.Reading;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Reads the likelihood of a form and says in one sentence why it could not be taken. */
@ApplicationScoped
class LikelihoodChecks {
    @Nullable
    Likelihood read(FormReader in, QuestionKind kind, @Nullable String unit) {
        String typed = in.form.text("likelihood");
        Reading reading =
                kind == QuestionKind.NUMBER ? LikelihoodReader.number(typed, unit) : LikelihoodReader.yesNo(typed);
        if (reading instanceof Likelihood likelihood) {
            return likelihood;
        }
        Fault fault = (Fault) reading;
        in.fault("likelihood", code(fault), sentence(in, fault, kind, unit));
        return null;
    }

    /** A single probability in a field of its own, such as a base rate: millionths, or null. */
    @Nullable
    Integer probability(FormReader in, String field) {
        String typed = in.form.text(field);
        if (typed == null) {
            return null;
        }
        Reading reading = LikelihoodReader.yesNo(typed);
        if (reading instanceof Likelihood likelihood && likelihood.kind() == LikelihoodKind.PROBABILITY) {
            Probability probability = likelihood.probability();
            return probability == null ? null : probability.millionths();
        }
        if (reading instanceof Fault fault) {
            in.fault(field, code(fault), sentence(in, fault, QuestionKind.YES_NO, null));
        } else {
            in.fault(field, "UNREADABLE", in.say.likelihoodUnreadable(typed));
        }
        return null;
    }

    private static String code(Fault fault) {
        return fault.code().name();
    }

    private static String sentence(FormReader in, Fault fault, QuestionKind kind, @Nullable String unit) {
        PredictionMessages say = in.say;
        String typed = fault.typed();
        return switch (fault.code()) {
            case MISSING -> say.likelihoodMissing();
            case TOO_LONG -> in.general.tooLong(typed.length(), LikelihoodReader.LONGEST);
            case OUT_OF_RANGE -> say.likelihoodOutOfRange(typed);
            case AMBIGUOUS_NUMBER ->
                say.likelihoodAmbiguous(
                        typed, fault.instead().get(0), fault.instead().get(1));
            case COMMA_DECIMAL -> say.likelihoodComma(typed);
            case REVERSED_RANGE -> say.likelihoodReversed(typed);
            case UNREADABLE, TOO_LARGE -> say.likelihoodUnreadable(typed);
            case WRONG_KIND ->
                kind == QuestionKind.NUMBER ? say.likelihoodNeedsNumber(typed) : say.likelihoodNotYesNo(typed);
            case WRONG_UNIT -> say.likelihoodOtherUnit(typed, unit == null ? "" : unit);
            case LEVEL_WITHOUT_RANGE -> say.likelihoodLevelAlone(typed);
        };
    }
}
