package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.borneout.report.scored.Funnel;
import org.borneout.report.scored.Leaf;
import org.borneout.resolution.Status;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Draws the way from all that is logged to what is scored. */
@ApplicationScoped
class FunnelViews {
    private static final List<Leaf> OF_RESOLVED =
            List.of(Leaf.VOID, Leaf.CANNOT_RESOLVE, Leaf.NUMBERS, Leaf.PARTLY, Leaf.HINDSIGHT, Leaf.NO_NUMBER);

    private final Figurings figurings;
    private final Messages messages;

    FunnelViews(Figurings figurings, Messages messages) {
        this.figurings = figurings;
        this.messages = messages;
    }

    /**
     * A step of the funnel, or what was left out on the way to it.
     *
     * @param left what was left out; null for a step
     * @param from where its bar begins, in percent of all logged
     */
    public record Step(
            String words,
            @Nullable Leaf left,
            String counts,
            String from,
            String width,
            @Nullable String status) {}

    public record View(String finding, List<Step> steps) {}

    /** Null where nothing is logged. */
    @Nullable
    View of(Funnel funnel) {
        if (funnel.logged() == 0) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        String share = figurings.percentSigned(funnel.scored() / (double) funnel.logged());
        String finding = say.funnelFinding(funnel.scored(), funnel.logged(), share);
        return new View(
                funnel.notCheckable() == 0
                        ? finding
                        : finding + " " + say.funnelVague(funnel.notCheckable(), funnel.logged()),
                steps(funnel, say));
    }

    private static List<Step> steps(Funnel funnel, RecordMessages say) {
        long all = funnel.logged();
        List<Step> steps = new ArrayList<>();
        steps.add(step(say.logged(), all, all, all, say));
        steps.add(left(Leaf.NOT_CHECKABLE, funnel.notCheckable(), all, funnel.checkable(), all, say));
        steps.add(step(say.checkable(), funnel.checkable(), all, all, say));
        steps.add(left(Leaf.OPEN, funnel.open(), funnel.checkable(), funnel.due(), all, say));
        if (funnel.waiting() > 0) {
            steps.add(left(Leaf.WAITING, funnel.waiting(), funnel.open(), funnel.due(), all, say));
        }
        steps.add(step(say.due(), funnel.due(), funnel.checkable(), all, say));
        steps.add(left(Leaf.UNRESOLVED, funnel.unresolved(), funnel.due(), funnel.resolved(), all, say));
        steps.add(step(say.resolved(), funnel.resolved(), funnel.due(), all, say));
        long before = funnel.scored();
        for (Leaf leaf : OF_RESOLVED) {
            steps.add(left(leaf, funnel.of(leaf), funnel.resolved(), before, all, say));
            before += funnel.of(leaf);
        }
        steps.add(step(say.scored(), funnel.scored(), funnel.resolved(), all, say));
        return steps;
    }

    private static Step step(String words, long part, long whole, long all, RecordMessages say) {
        return new Step(words, null, say.ofStep(part, whole), "0", share(part, all), null);
    }

    private static Step left(Leaf leaf, long part, long whole, long before, long all, RecordMessages say) {
        return new Step(
                say.leaf(leaf),
                leaf,
                say.ofStep(part, whole),
                share(before, all),
                share(part, all),
                part == 0 ? null : status(leaf));
    }

    /** The list of just these predictions, where there is one. */
    private static @Nullable String status(Leaf leaf) {
        return switch (leaf) {
            case NOT_CHECKABLE -> Status.NOT_CHECKABLE.code();
            case OPEN -> Status.OPEN.code();
            case VOID -> Status.VOID.code();
            case WAITING, UNRESOLVED, CANNOT_RESOLVE, NUMBERS, PARTLY, HINDSIGHT, NO_NUMBER, SCORED -> null;
        };
    }

    private static String share(long part, long all) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
