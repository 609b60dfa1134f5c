package org.borneout.exchange.imports;

/** Gives out ids: real ones of the database's sequences, or made-up ones while nothing is written. */
interface Numbering {
    long next(Table table);

    /** Negative numbers, which no record has. */
    final class MadeUp implements Numbering {
        private long last;

        @Override
        public long next(Table table) {
            return --last;
        }
    }
}
