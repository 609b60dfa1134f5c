package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Sentence.Part;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page apart into paragraphs and says what each is.
 *
 * <p>A paragraph ends with its line, unless the text is wrapped by hand: then short lines run on until a blank one.
 * <i>Prose</i> is a paragraph that ends like a sentence and is long enough to be one. The headline is the given title, or
 * the longest line above the first prose that is no byline, date or button; what else stands above is furniture.
 * The first prose that is no caption is the lead. Below it, lines that are no prose and too short for a point of a
 * list are furniture ("REUTER", "Link copied"), and so is what begins like a notice of the site.
 * <i>Caption</i>: begins with "This photo" or ends with a picture credit; what stands in it, a slogan too, is never a
 * forecast.
 */
final class Layout {
    private static final Pattern NOTICE =
            Pattern.compile("^\\W{0,4}(?:published|updated|posted|last modified|copyright|©|link copied"
                    + "|share|subscribe|sign up|read more|related|see also|advertisement|follow us|photo credit|click here|most read"
                    + "|about the |about us|media contact|press contact|for immediate release|notes to editors|contact:|reporting by|editing by|all rights reserved|newsletter|by [\\p{L}. -]{2,40}$|for more|to read"
                    + "|입력|수정|기사입력|등록|보도시점|배포|문의|무단|저작권|ⓒ|구독|제보|댓글|공유|관련기사|<저작권|\\[저작권|송고"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day, \\w+ \\d{1,2},? \\d{4}\\s*$)");

    private static final Pattern BYLINE = Pattern.compile(
            "^[\\p{L} .=/()]{2,30}(?:기자|특파원|correspondent|reporter)\\W*$" + "|[\\w.]{1,40}@[\\w.]{3,40}\\W{0,3}$");

    private static final Pattern CAPTION = Pattern.compile(
            "^\\W{0,3}(?:(?:this|in this|the|a|an undated)(?: undated)?(?: file)? (?:photo|image|picture|photograph)\\b|file photo"
                    + "|file ?- |photo[:=]|pictured[:,]|사진[=:은]|▲)"
                    + "|\\((?:[^()]{0,40}\\b(?:photo|getty|courtesy|kcna)[^()]{0,40}|[^()]{0,30}(?:사진|제공|촬영))\\)\\W{0,2}$"
                    + "|(?:사진|자료)\\s?[=/][^.]{0,30}$");

    /** A list of other stories or the sources: nothing behind it belongs to this one. */
    private static final Pattern OTHER_STORIES = Pattern.compile(
            "^\\W{0,4}(?:많이 본|관련 ?기사|인기 ?기사|주요 ?뉴스|추천 ?기사|most read|more from|related stor|read next|you may also|recommended|== ?sources)");

    private static final Pattern ENDS = Pattern.compile("(?:[.!?…]|다)[\"'”’)\\]」』]{0,3}(?:\\s?\\([^()]{2,40}\\))?$");
    private static final Pattern KOREAN_SENTENCE = Pattern.compile("[가-힣][\"”’)]{0,2}[.!?][\"”’)]{0,2}$");
    private static final Pattern RUNS_ON =
            Pattern.compile("(?:[,;-]|\\b(?:the|a|an|of|to|in|and|or|that|for|with|on|by|at|is|will))$");
    private static final int SHORT_LINE = 100;

    private Layout() {}

    static List<Paragraph> of(String text, @Nullable String title) {
        List<Paragraph> blocks = blocks(text);
        int prose = 0;
        while (prose < blocks.size() && !startsStory(blocks.get(prose).of(text), title)) {
            prose++;
        }
        int headline = headline(blocks, prose, text, title);
        List<Paragraph> parts = new ArrayList<>();
        boolean led = false;
        boolean over = false;
        for (int i = 0; i < blocks.size(); i++) {
            Part part = i == headline ? Part.HEADLINE : part(blocks.get(i).of(text), i < prose);
            if (part == Part.BODY && !led) {
                part = Part.LEAD;
                led = true;
            }
            over = over
                    || led
                            && OTHER_STORIES
                                    .matcher(head(blocks.get(i).of(text)))
                                    .find();
            parts.add(blocks.get(i).as(over ? Part.FURNITURE : part));
        }
        return parts;
    }

    /** The lines, or where they are wrapped by hand the stretches between blank lines. */
    private static List<Paragraph> blocks(String text) {
        List<Paragraph> lines = new ArrayList<>();
        boolean blank = true;
        boolean wrapped = wrapped(text);
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int from = at;
            int to = end;
            while (from < to && space(text.charAt(from))) {
                from++;
            }
            while (to > from && space(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                Paragraph last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
                if (last != null && !blank && (wrapped || runsOn(text, last, from))) {
                    lines.set(lines.size() - 1, new Paragraph(last.start(), to, Part.BODY));
                } else {
                    lines.add(new Paragraph(from, to, Part.BODY));
                }
            }
            blank = from == to;
            at = end + 1;
        }
        return lines;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    private static boolean runsOn(String text, Paragraph before, int next) {
        String tail = Plain.of(text.substring(Math.max(before.start(), before.end() - 12), before.end()));
        return before.end() - before.start() > 40
                && (Character.isLowerCase(text.charAt(next))
                        || RUNS_ON.matcher(tail).find());
    }

    /** Whether most lines stop in the middle of a sentence at about the same short width. */
    private static boolean wrapped(String text) {
        int all = 0;
        int broken = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, Math.min(end, at + SHORT_LINE + 1)).strip();
            if (!line.isEmpty()) {
                all++;
                broken += line.length() >= 45
                                && line.length() <= SHORT_LINE
                                && !ENDS.matcher(line).find()
                        ? 1
                        : 0;
            }
            at = end + 1;
        }
        return all >= 6 && 2 * broken > all;
    }

    private static boolean startsStory(String block, @Nullable String title) {
        return isProse(block) && !block.equals(title) && part(block, false) == Part.BODY;
    }

    private static boolean isProse(String block) {
        String tail = block.substring(Math.max(0, block.length() - 60));
        if (KOREAN_SENTENCE.matcher(tail).find() && block.length() >= 20) {
            return true;
        }
        return ENDS.matcher(tail).find() && (block.length() >= 60 || words(block) >= 8);
    }

    private static int words(String block) {
        return block.substring(0, Math.min(block.length(), 200)).split("\\s+").length;
    }

    private static int headline(List<Paragraph> blocks, int prose, String text, @Nullable String title) {
        int longest = -1;
        for (int i = 0; i < Math.min(prose, blocks.size()); i++) {
            String block = blocks.get(i).of(text);
            if (block.equals(title)) {
                return i;
            }
            boolean candidate = words(block) >= 3
                    && !NOTICE.matcher(head(block)).find()
                    && part(block, false) != Part.CAPTION
                    && !BYLINE.matcher(head(block)).find();
            if (candidate
                    && (longest < 0
                            || block.length() > blocks.get(longest).of(text).length())) {
                longest = i;
            }
        }
        return longest;
    }

    private static Part part(String block, boolean aboveStory) {
        String head = head(block);
        String tail = Plain.of(block.substring(Math.max(0, block.length() - 100)));
        if (CAPTION.matcher(head).find() || CAPTION.matcher(tail).find()) {
            return Part.CAPTION;
        }
        if (NOTICE.matcher(head).find() || BYLINE.matcher(head).find() || aboveStory) {
            return Part.FURNITURE;
        }
        boolean sentence = ENDS.matcher(tail).find() && words(block) >= 4;
        return isProse(block) || sentence || words(block) >= 6 ? Part.BODY : Part.FURNITURE;
    }

    private static String head(String block) {
        return Plain.of(block.substring(0, Math.min(block.length(), 100)));
    }
}
