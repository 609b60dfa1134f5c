package org.borneout.api;

import java.time.Instant;
import java.util.List;
import org.borneout.exchange.imports.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as far as it got, with some of its rows. */
@Schema(name = "Import")
record ImportAnswer(
        long id,

        @Schema(description = "queued, running, done, failed or undone")
        String status,

        boolean dryRun,
        boolean committed,
        String kind,
        @Nullable String file,

        @Schema(description = "SHA-256 of the file as it came") @Nullable
        String sha256,

        @Nullable Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "Why the file could not be read or the import not be finished") @Nullable
        String detail,

        @Nullable ReadAs read,
        List<MappedColumn> mapping,
        long rows,
        long done,

        @Schema(description = "What writing it would make") @Nullable
        Making wouldMake,

        @Schema(description = "What it made") @Nullable Making made,

        @Schema(description = "Rows that were written: created and changed")
        long imported,

        @Schema(description = "Rows that make a prediction or a revision")
        long created,

        long changed,
        long unchanged,
        long duplicates,
        long failed,
        @Nullable String frame,

        @Schema(description = "SYSTEMATIC where a rule selected the rows") @Nullable
        String logging,

        @Schema(description = "accept or propose") String verdicts,
        List<ItemAnswer> items,
        @Nullable String next,
        String badRows,
        @Nullable String commit,
        @Nullable String undo) {
    /** How the file is read, as it was found or stated. */
    @Schema(name = "ImportRead")
    record ReadAs(
            @Nullable String encoding,
            boolean bom,
            @Nullable String separator,
            String decimal,
            @Schema(description = "ISO, YMD, DMY or MDY") String dates,

            @Schema(description = "0..1 where every likelihood is a number within it; a bare 0 and 1 then count")
            @Nullable
            String probabilityColumn,

            @Schema(description = "OWN, or the program whose layout was recognised")
            String layout) {}

    /** One column and what it holds; or, with a value instead of a column, a text that is the same for every row. */
    @Schema(name = "ImportColumn")
    record MappedColumn(
            @Nullable String column,
            @Nullable String value,

            @Schema(description = "A name of the contract such as made_on, or null") @Nullable
            String to) {}

    /** New records. */
    @Schema(name = "ImportMaking")
    record Making(
            long institutes,
            long persons,
            long publications,
            long questions,
            long predictions,
            long forecasts,
            long verdicts) {
        static Making of(Tally tally) {
            return new Making(
                    tally.institutes(),
                    tally.persons(),
                    tally.publications(),
                    tally.questions(),
                    tally.predictions(),
                    tally.forecasts(),
                    tally.verdicts());
        }
    }

    /** What became of a row. */
    @Schema(name = "ImportItem")
    record ItemAnswer(
            @Schema(description = "Physical line at which the row begins; the header is 1")
            long line,

            @Schema(description = "CREATE, REVISION, CHANGED, UNCHANGED, DUPLICATE or ERROR")
            String result,

            @Nullable String institute,
            @Nullable String statement,
            @Nullable Long prediction,
            @Nullable String externalId,

            @Schema(description = "Of a duplicate, the line that says the same") @Nullable
            Long sameAs,

            List<ItemFault> errors) {}

    /** One thing to mend in a row. */
    @Schema(name = "ImportFault")
    record ItemFault(
            long line, String column, String code, @Nullable String value, String detail) {}
}
