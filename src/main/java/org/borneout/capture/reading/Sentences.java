package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Sentence.Part;

/**
 * Splits paragraphs into sentences.
 *
 * <p>A sentence ends with a stop, and the quotation mark or bracket behind it, where a space and something that can begin
 * a sentence follow. It does not end behind an abbreviation ("Dr.", "Jan.", "U.S.", an initial), nor inside a number.
 * A dateline ("PARIS, March 19 -", "(서울=연합뉴스) 김 기자 =") belongs to no sentence. A sentence of more than
 * {@value #LONGEST} characters is cut at a space, so that no rule ever works on more.
 */
final class Sentences {
    static final int LONGEST = 1_200;

    private static final Pattern END = Pattern.compile("[.!?…][\"'”’)\\]」』]{0,3}(?=\\s|$)|[.](?=[\"“][A-Z가-힣])");
    private static final Pattern BEGINS = Pattern.compile("^\\s*[\"“'‘(\\[「『<▲△-]{0,2}\\s?[\\p{Lu}\\p{Lo}\\p{N}]");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "^\\W{0,2}\\d{1,2}\\.$|(?:^|[\\s(\"“'‘])(?:\\p{Lu}|(?:\\p{Lu}\\.){1,4}\\p{Lu}"
                    + "|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Hon|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|vs"
                    + "|Inc|Ltd|Co|Corp|etc|e\\.g|i\\.e|approx|est|cf|al|a\\.m|p\\.m|Fig|Vol|pct|bln|mln|N|S|Adm|Maj|Capt|Pres|Min|Amb|Dept|Univ)\\.$");
    private static final Pattern SENTENCE_OPENER = Pattern.compile(
            "^\\s+[\"“]?(?:The|It|He|She|They|But|In|A|An|However|This|That|These|Those|We|And|As|At|On|If|Its|While|There|For|According)\\b");
    private static final Pattern MAY_END =
            Pattern.compile("(?:(?:\\p{Lu}\\.)+\\p{Lu}|a\\.m|p\\.m|pct|etc|Inc|Ltd|Co|Corp)\\.$");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{L}. ,'’/-]{1,40}?,? )?\\(?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}"
                    + "(?:, \\d{4})?)?(?: ?\\([^()]{2,30}\\))?\\)? ?(?:--|[-–—]) +(?=[\\p{Lu}\"“‘'])"
                    + "|^\\([^()]{2,30}=[^()]{2,20}\\)\\s?(?:[^=.]{2,30}=\\s?)?|^\\[[^\\[\\]]{2,30}\\]\\s?(?:[^=.]{2,30}=\\s?)?"
                    + "|^[A-Z][A-Z ]{2,30} \\([^()]{2,30}\\) ?(?:--|[-–—]) +");

    private Sentences() {}

    static List<Sentence> of(String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            split(text, paragraphs.get(i), i, sentences);
        }
        return sentences;
    }

    private static void split(String text, Paragraph paragraph, int number, List<Sentence> into) {
        int start = paragraph.start() + dateline(paragraph.of(text), paragraph.part());
        var quotes = new QuoteMarks();
        Matcher end = END.matcher(text).region(start, paragraph.end());
        while (start < paragraph.end()) {
            int stop = next(text, end, start, paragraph.end());
            if (stop - start > LONGEST) {
                stop = space(text, start);
            }
            add(text, start, stop, paragraph.part(), number, quotes, into);
            start = stop;
            while (start < paragraph.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
    }

    private static int next(String text, Matcher end, int start, int last) {
        // What is longer is cut anyway; looking further would make texts without stops take time that grows faster than
        // they.
        end.region(start, Math.min(last, start + LONGEST + 1));
        while (end.find()) {
            int stop = end.end();
            String after = text.substring(stop, Math.min(last, stop + 40));
            if (stop > start && !after.isBlank() && ends(text.substring(Math.max(start, stop - 24), stop), after)) {
                return stop;
            }
        }
        return last;
    }

    private static boolean ends(String before, String after) {
        if (!BEGINS.matcher(after).find()) {
            return false;
        }
        if (!ABBREVIATED.matcher(before).find()) {
            return true;
        }
        return MAY_END.matcher(before).find() && SENTENCE_OPENER.matcher(after).find();
    }

    private static int space(String text, int start) {
        int at = start + LONGEST;
        while (at > start + LONGEST / 2 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        at = at > start + LONGEST / 2 ? at : start + LONGEST;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int dateline(String paragraph, Part part) {
        if (part != Part.LEAD && part != Part.BODY) {
            return 0;
        }
        Matcher dateline = DATELINE.matcher(paragraph.substring(0, Math.min(paragraph.length(), 120)));
        return dateline.find() ? dateline.end() : 0;
    }

    private static void add(
            String text, int start, int stop, Part part, int number, QuoteMarks quotes, List<Sentence> into) {
        int end = stop;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            String sentence = text.substring(start, end);
            boolean quoted = quotes.open();
            quotes.read(sentence);
            into.add(new Sentence(start, end, sentence, Plain.of(sentence), number, part, quoted, quotes.open()));
        }
    }

    /** Whether a quotation is open; straight marks toggle, and marks that are never closed end with the paragraph. */
    private static final class QuoteMarks {
        private boolean open;

        boolean open() {
            return open;
        }

        void read(String sentence) {
            for (int i = 0; i < sentence.length(); i++) {
                switch (sentence.charAt(i)) {
                    case '"' -> open = !open;
                    case '“' -> open = true;
                    case '”' -> open = false;
                    default -> {}
                }
            }
        }
    }
}
