package org.borneout;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the command line does. Commands are made twice: once to read the command line, before anything is started,
 * and once by the program, which gives them what they need.
 */
abstract class Command implements Callable<Integer> {
    /** Its word on the command line. */
    abstract String name();

    /** Whether it needs no program around it, and no database that is open. */
    boolean worksAlone() {
        return false;
    }

    /** Whether it works on what is there, so that a database that is not must not be made. */
    boolean needsDatabase() {
        return true;
    }

    /** Why it cannot be done, as far as that can be told without starting anything; or null. */
    @Nullable
    String mistake() {
        return needsDatabase() ? H2File.missing() : null;
    }
}
