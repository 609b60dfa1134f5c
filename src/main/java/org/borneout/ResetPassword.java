package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.borneout.account.AtTheMachine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A new password for somebody who cannot get in. */
@CommandLine.Command(
        name = "reset-password",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a link by which a person sets a new password, once; earlier links end. With --password it is set here,"
                    + " and whoever is signed in with the old one is signed out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar reset-password ada@example.org",
            "  java -jar quarkus-run.jar reset-password ada@example.org --password"
        })
@Dependent
@Unremovable
final class ResetPassword extends Command {
    @Parameters(paramLabel = "EMAIL", description = "the address with which the person signs in")
    @Nullable
    String email;

    @Mixin
    Password password = new Password();

    @Inject
    AtTheMachine machine;

    @Override
    String name() {
        return "reset-password";
    }

    @Override
    public Integer call() throws IOException {
        Password.tell(machine.resetPassword(String.valueOf(email), password.read()));
        return Exit.DONE;
    }
}
