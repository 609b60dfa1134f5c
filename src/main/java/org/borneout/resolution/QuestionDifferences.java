package org.borneout.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.borneout.prediction.PredictionMessages;
import org.borneout.prediction.Question;
import org.borneout.source.NameKey;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** In what two questions do not ask the same: statement, what settles it, condition, and between which days. */
@ApplicationScoped
class QuestionDifferences {
    private final Messages messages;
    private final Languages languages;

    QuestionDifferences(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    List<QuestionMerging.Difference> between(Question gone, Question kept) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        Question.Wording one = gone.wording();
        Question.Wording other = kept.wording();
        Question.Window window = gone.window();
        Question.Window otherWindow = kept.window();
        List<QuestionMerging.Difference> found = new ArrayList<>();
        add(found, say.statement(), one.statement(), other.statement());
        add(found, say.criteria(), one.criteria(), other.criteria());
        add(found, say.finePrint(), one.finePrint(), other.finePrint());
        add(found, say.condition(), one.condition(), other.condition());
        add(found, say.opens(), day(window.opens()), day(otherWindow.opens()));
        add(found, say.due(), day(window.due()), day(otherWindow.due()));
        add(found, say.zone(), window.zone().getId(), otherWindow.zone().getId());
        return found;
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Fmt.longDate(day, languages.current());
    }

    private static void add(
            List<QuestionMerging.Difference> found, String field, @Nullable String gone, @Nullable String kept) {
        String one = gone == null ? "" : gone;
        String other = kept == null ? "" : kept;
        if (!NameKey.of(one).equals(NameKey.of(other))) {
            found.add(new QuestionMerging.Difference(field, one, other));
        }
    }
}
