package org.borneout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import org.borneout.account.AtTheMachine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new administrator. */
@CommandLine.Command(
        name = "create-admin",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an account with the role of administrator and prints a link by which the person sets a password, once,"
                    + " within seven days. The link begins with BORNEOUT_PUBLIC_URL where that is set.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar quarkus-run.jar create-admin ada@example.org --name \"Ada Kim\"",
            "  java -jar quarkus-run.jar create-admin ada@example.org --password < secret.txt"
        })
@Dependent
@Unremovable
final class CreateAdmin extends Command {
    @Parameters(paramLabel = "EMAIL", description = "the address with which the person signs in")
    @Nullable
    String email;

    @Option(names = "--name", paramLabel = "NAME", description = "the person's name; without, what stands before the @")
    @Nullable
    String name;

    @Mixin
    Password password = new Password();

    @Inject
    AtTheMachine machine;

    @Override
    String name() {
        return "create-admin";
    }

    @Override
    boolean needsDatabase() {
        return false;
    }

    @Override
    public Integer call() throws IOException {
        String address = String.valueOf(email);
        String called = name == null || name.isBlank() ? address.replaceFirst("@.*$", "") : name.strip();
        Password.tell(machine.createAdmin(address, called, password.read()));
        return Exit.DONE;
    }
}
