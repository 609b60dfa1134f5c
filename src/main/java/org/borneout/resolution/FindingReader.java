package org.borneout.resolution;

import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.lexicon.reading.LikelihoodReader;
import org.borneout.scoring.Probability;
import org.borneout.web.Faults;
import org.borneout.web.FieldMessages;
import org.borneout.web.FieldReader;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Reads single fields of the form on which somebody says what happened. */
class FindingReader extends FieldReader {
    final FindingForm form;
    final Faults faults;

    FindingReader(FindingForm form, Faults faults, Messages messages) {
        super(form, faults, messages.of(FieldMessages.class));
        this.form = form;
        this.faults = faults;
    }

    /** A share as a probability is written, 0.5 or 50 %, in millionths; null when it is not written so. */
    @Nullable
    Integer share(String field) {
        if (LikelihoodReader.yesNo(form.text(field)) instanceof Likelihood read
                && read.kind() == LikelihoodKind.PROBABILITY) {
            Probability share = read.probability();
            return share == null ? null : share.millionths();
        }
        return null;
    }
}
