package org.borneout;

import picocli.CommandLine;

/** What happens without a command, too. */
@CommandLine.Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Starts the site, as no command at all does. Ctrl-C stops it.")
final class Start {}
