package org.borneout.exchange.imports;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import org.borneout.web.Messages;

/** What the fields, results and states of an import are called: {@code {importText:result(item.result)}}. */
@TemplateExtension(namespace = "importText")
public class ImportTexts {
    private ImportTexts() {}

    private static ImportMessages say(Object locale) {
        Locale of = locale instanceof Locale known ? known : Locale.forLanguageTag(locale.toString());
        return Messages.of(ImportMessages.class, of);
    }

    public static String result(Item.Result result, @TemplateAttribute("locale") Object locale) {
        ImportMessages say = say(locale);
        return switch (result) {
            case CREATE -> say.resultCreate();
            case REVISION -> say.resultRevision();
            case CHANGED -> say.resultChanged();
            case UNCHANGED -> say.resultUnchanged();
            case DUPLICATE -> say.resultDuplicate();
            case ERROR -> say.resultError();
        };
    }

    /** What is going on, or how it ended. */
    public static String state(Import is, @TemplateAttribute("locale") Object locale) {
        ImportMessages say = say(locale);
        return switch (is.state()) {
            case QUEUED -> say.stateQueued();
            case RUNNING ->
                switch (is.task()) {
                    case RECEIVE -> say.stateReceiving();
                    case DRY_RUN -> say.stateChecking();
                    case COMMIT -> say.stateWriting();
                    case UNDO -> say.stateTakingBack();
                };
            case DONE -> is.task() == Import.Task.DRY_RUN ? say.stateChecked() : say.stateWritten();
            case FAILED -> say.stateFailed();
            case UNDONE -> say.stateUndone();
        };
    }

    public static String days(DayOrder order, @TemplateAttribute("locale") Object locale) {
        ImportMessages say = say(locale);
        return switch (order) {
            case ISO -> say.daysIso();
            case YMD -> say.daysYmd();
            case DMY -> say.daysDmy();
            case MDY -> say.daysMdy();
        };
    }

    public static String layout(Layout layout, @TemplateAttribute("locale") Object locale) {
        ImportMessages say = say(locale);
        return switch (layout) {
            case OWN, PLAIN -> say.layoutOwn();
            case FATEBOOK -> "Fatebook";
            case METACULUS, METACULUS_FORECASTS, METACULUS_QUESTIONS -> "Metaculus";
        };
    }
}
