import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Makes a file for an import: rows of invented institutes, a question each or shared by three, half with an outcome, a
 * publication for every twenty, a quotation for one in four, a revision for one in ten.
 */
class ImportFile {
    private static final String[] WORDS = {"very likely", "likely", "unlikely", "very unlikely", "almost certain"};
    private static final String[] THINGS = {
        "rates rise", "the treaty is signed", "exports grow", "the party keeps its majority", "talks resume", "the ban is lifted"
    };

    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[1]);
        int run = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        LocalDate first = LocalDate.of(2015, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            out.write("institute,person,statement,side,likelihood,made_on,due_on,outcome,event_on,publication,outlet,"
                    + "published_on,quote,criteria,topics,external_id\n");
            for (int i = 0; i < rows; i++) {
                boolean revises = i % 10 == 9;
                int of = revises ? i - 1 : i;
                int question = of / 10 * 10 + of % 10 / 2;
                int institute = of % 10 / 2 * 2 == of % 10 ? question % 97 : 100 + question % 89;
                LocalDate made = first.plusDays(question % 2500);
                LocalDate due = made.plusDays(60 + question % 700);
                String thing = THINGS[question % THINGS.length];
                String statement = "By then " + thing + " in district " + question + " of run " + run;
                String likelihood = of % 3 == 0
                        ? WORDS[of % WORDS.length]
                        : "0." + (10 + (revises ? of + 7 : of) % 89);
                boolean decided = question % 2 == 0;
                String outcome = !decided ? "" : question % 3 == 0 ? "happened" : "did not happen";
                String quote = of % 4 == 0 ? "It is " + likelihood + " that " + thing + " in district " + question : "";
                out.write("Bench Institute " + institute + ",," + statement + ",will," + likelihood + ","
                        + (revises ? made.plusDays(20) : made) + "," + due + "," + outcome + ","
                        + (outcome.equals("happened") ? made.plusDays(50).toString() : "") + ",Outlook "
                        + question / 20 + ",The Bench Times," + made.minusDays(made.getDayOfMonth() - 1) + ",\"" + quote
                        + "\",\"The statistics office says so in its yearbook\",Topic " + question % 40 + ",bench-" + run + "-" + of
                        + "\n");
            }
        }
    }
}
