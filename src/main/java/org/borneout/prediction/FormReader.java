package org.borneout.prediction;

import java.time.ZoneId;
import org.borneout.web.Faults;
import org.borneout.web.FieldMessages;
import org.borneout.web.FieldReader;
import org.borneout.web.Messages;

/** Reads single fields of the form of a prediction. */
class FormReader extends FieldReader {
    final PredictionForm form;
    final Faults faults;
    final PredictionMessages say;
    final FieldMessages general;

    FormReader(PredictionForm form, Faults faults, Messages messages) {
        super(form, faults, messages.of(FieldMessages.class));
        this.general = messages.of(FieldMessages.class);
        this.form = form;
        this.faults = faults;
        this.say = messages.of(PredictionMessages.class);
    }

    ZoneId zone(String field, ZoneId otherwise) {
        String text = form.text(field);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("UTC") && !ZoneId.getAvailableZoneIds().contains(text)) {
            fault(field, "UNKNOWN_ZONE", say.zoneUnknown(text));
            return otherwise;
        }
        return ZoneId.of(text);
    }
}
