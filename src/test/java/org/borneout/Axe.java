package org.borneout;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page against WCAG 2.2 AA, as far as a program can. */
public final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private Axe() {}

    public static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(Axe::described)
                    .collect(Collectors.joining("\n", "Not accessible: " + page.url() + "\n", "")));
        }
    }

    private static String described(Rule rule) {
        return rule.getNodes().stream()
                .map(Axe::described)
                .collect(Collectors.joining("\n", "- " + rule.getHelp() + " (" + rule.getId() + ")\n", ""));
    }

    private static String described(CheckedNode node) {
        return "    %s\n        %s\n        %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " "));
    }
}
