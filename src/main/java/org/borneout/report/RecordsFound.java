package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.account.Visitor;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Refusal;

/** Finds the institute whose record is asked for, and reads how. */
@ApplicationScoped
class RecordsFound {
    private final Institutes institutes;
    private final SwitchChecks checks;
    private final Visitor visitor;

    RecordsFound(Institutes institutes, SwitchChecks checks, Visitor visitor) {
        this.institutes = institutes;
        this.checks = checks;
        this.visitor = visitor;
    }

    /** Not found where it is not published and the visitor does not work here. One that was merged leads to the other. */
    Institute bySlug(String slug) {
        Institute found = institutes.bySlug(slug);
        if (found == null || (!found.published() && !visitor.isAnalyst())) {
            throw Refusal.notFound();
        }
        return found;
    }

    Switches switches(SwitchForm form) {
        return checks.check(form);
    }
}
