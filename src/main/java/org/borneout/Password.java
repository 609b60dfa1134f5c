package org.borneout;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.borneout.account.AtTheMachine.OneTimeLink;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How somebody gets a password: by a link, or by typing it here. It is never an argument, which others could read. */
final class Password {
    @Option(
            names = "--password",
            description = "ask for the password here, or read it from the standard input where there is no terminal;"
                    + " without this, a link is printed by which the person sets it")
    boolean asked;

    /** Null where a link is wanted. */
    @Nullable
    String read() throws IOException {
        if (!asked) {
            return null;
        }
        Console console = System.console();
        if (console == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Once more: ");
        if (first == null || second == null || !new String(first).equals(new String(second))) {
            throw Refusal.of(Kind.CONFLICT, "The two passwords differ.");
        }
        return new String(first);
    }

    static void tell(@Nullable OneTimeLink link) {
        if (link == null) {
            System.out.println("The password is set.");
        } else {
            System.out.println(link.address());
            System.err.println("The link works once, until " + link.expiresAt() + ", while the site runs.");
        }
    }
}
