package org.borneout.exchange.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an archive says of itself, in its last entry: everything before it is counted and summed up here.
 *
 * @param format always {@value #FORMAT}
 * @param version of the format; one that is not known is not read
 * @param schema the newest migration of the database that it comes from
 * @param program the version that wrote it, for people
 * @param zone in which days end on that site, for people
 * @param tables in the order in which they can be filled
 * @param sequences the number that each gives next
 */
record Manifest(
        String format,
        int version,
        String schema,
        String program,
        String zone,
        Instant madeAt,
        Head ledger,
        List<Part> tables,
        Map<String, Long> sequences) {
    static final String FORMAT = "borneout-archive";
    static final int VERSION = 1;
    static final String FILE = "manifest.json";

    /** The end of the ledger. */
    record Head(long position, String hash) {}

    /** @param sha256 of the file as it is unpacked */
    record Part(String table, String file, List<String> columns, long rows, String sha256) {}
}
