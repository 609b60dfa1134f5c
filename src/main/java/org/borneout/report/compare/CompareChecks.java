package org.borneout.report.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.borneout.account.Visitor;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Faults;
import org.borneout.web.Messages;

/** Finds the institutes that are to be compared; what cannot be is told all at once. */
@ApplicationScoped
public class CompareChecks {
    private static final int LONGEST_SHOWN = 60;

    private final Institutes institutes;
    private final Visitor visitor;
    private final Messages messages;

    CompareChecks(Institutes institutes, Visitor visitor, Messages messages) {
        this.institutes = institutes;
        this.visitor = visitor;
        this.messages = messages;
    }

    /** Those that were found, each once, in the order in which they were named. */
    public List<Institute> check(CompareForm form, Faults faults) {
        CompareMessages say = messages.of(CompareMessages.class);
        List<Institute> found = new ArrayList<>();
        for (String named : form.institutes()) {
            List<Institute> meant = institutes.named(named).stream()
                    .filter(institute -> institute.published() || visitor.isAnalyst())
                    .toList();
            String shown = shown(named);
            if (meant.isEmpty()) {
                faults.add("institute", "UNKNOWN", shown, say.unknown(shown));
            } else if (meant.size() > 1) {
                faults.add("institute", "AMBIGUOUS", shown, say.several(shown, slugs(meant)));
            } else if (!found.contains(meant.get(0))) {
                found.add(meant.get(0));
            }
        }
        if (faults.isEmpty() && found.size() < CompareForm.FEWEST) {
            faults.add("institute", "MISSING", null, say.tooFewNamed());
        }
        if (form.institutes().size() > CompareForm.MOST) {
            faults.add("institute", "TOO_MANY", null, say.tooManyNamed(CompareForm.MOST));
        }
        if (form.switches().value("edition").equals("weighted")) {
            faults.add("edition", "NOT_A_CHOICE", "weighted", say.notWeighted());
        }
        if (found.stream().map(Institute::invented).distinct().count() > 1) {
            faults.add("institute", "INVENTED", null, say.inventedAndReal());
        }
        return found;
    }

    private static String slugs(List<Institute> all) {
        return all.stream().map(Institute::slug).collect(Collectors.joining(", "));
    }

    private static String shown(String sent) {
        String plain = sent.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
