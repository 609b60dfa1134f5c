package org.borneout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.prediction.Side;

/**
 * A claim of the sample and the sentences that are made of it.
 *
 * @param subject with a small letter where it does not begin with a name
 * @param base the verb as it stands behind "will"
 * @param third the verb of the statement
 * @param rest without the deadline
 */
record SampleWords(String topic, String source, String subject, String base, String third, String rest) {
    private static final Pattern CLAIM = Pattern.compile("(.+) \\[(.+)\\|(.+)] (.+)");
    private static final Set<String> CHANCES = Set.of("roughly even chance", "almost no chance");
    private static final String[] OPENINGS = {
        "It is %s that", "We judge it %s that", "In our assessment it is %s that", "On present evidence it is %s that"
    };

    /** A country that does not exist. */
    record Country(String name, String adjective) {
        String in(String text) {
            return text.replace("{c}", name).replace("{a}", adjective);
        }
    }

    static SampleWords of(String topic, String source, String claim) {
        Matcher parts = CLAIM.matcher(claim);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a claim: " + claim);
        }
        return new SampleWords(topic, source, parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    SampleWords about(Country country) {
        return new SampleWords(topic, country.in(source), country.in(subject), base, third, country.in(rest));
    }

    /** Neutral words, without anybody's likelihood. */
    String statement(String by) {
        return capital(subject) + " " + third + " " + rest + " " + by;
    }

    /** The sentence in which the institute says it. */
    String quotation(String likelihood, Side side, String by, int variant) {
        String future = subject + (side == Side.WILL ? " will " : " will not ") + base + " " + rest + " " + by;
        if (likelihood.matches(".*\\d.*")) {
            String chance = likelihood.replace("%", " %").replaceFirst("(\\d)-(\\d)", "$1 to $2");
            return chance.contains(" in ")
                    ? "We see a chance of " + chance + " that " + future + "."
                    : "We put the chance that " + future + " at " + chance + ".";
        }
        if (CHANCES.contains(likelihood)) {
            return "There is " + (likelihood.startsWith("almost") ? "" : "a ") + likelihood + " that " + future + ".";
        }
        if (likelihood.equals("roughly even odds")) {
            return "We see roughly even odds that " + future + ".";
        }
        return switch (likelihood) {
            case "will", "could", "may", "should" ->
                capital(subject) + " " + likelihood + " " + base + " " + rest + " " + by + ".";
            case "is expected to" ->
                capital(subject) + (base.equals(third) ? " are" : " is") + " expected to " + base + " " + rest + " "
                        + by + ".";
            default -> OPENINGS[Math.floorMod(variant, OPENINGS.length)].formatted(likelihood) + " " + future + ".";
        };
    }

    String conditional(String condition, String by) {
        return condition + ", it is likely that " + subject + " will " + base + " " + rest + " " + by + ".";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
