package org.borneout.lexicon;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.LikelihoodReader;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Words;
import org.borneout.scoring.Probability;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jboss.resteasy.reactive.RestQuery;

/** What the words of likelihood mean: every lexicon, and how each reads words that a reader looks up. */
@Path("/lexicons")
class LexiconPages {
    @CheckedTemplate(basePath = "lexicon")
    record lexicons(String words, String finding, List<Looked> readings, String notListed, List<ScaleShown> scales)
            implements TemplateInstance {}

    private final Lexicons lexicons;
    private final Messages messages;
    private final Languages languages;

    LexiconPages(Lexicons lexicons, Messages messages, Languages languages) {
        this.lexicons = lexicons;
        this.messages = messages;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public TemplateInstance all(@RestQuery @DefaultValue("likely") String words) {
        LexiconMessages say = messages.of(LexiconMessages.class);
        String plain = plain(words);
        List<Looked> looked = lexicons.all().stream()
                .map(scale -> Looked.up(plain, scale, say))
                .toList();
        List<Looked> readings = looked.stream().filter(Looked::isListed).toList();
        String notListed = looked.stream()
                .filter(read -> !read.isListed() && !read.scale().fallback())
                .map(Looked::name)
                .collect(joining(", "));
        List<ScaleShown> scales =
                lexicons.all().stream().map(scale -> ScaleShown.of(scale, say)).toList();
        return new lexicons(plain, finding(plain, say), readings, notListed, scales);
    }

    private static String plain(String words) {
        String plain = Words.plain(words.replaceAll("\\p{Cntrl}", " "));
        return plain.length() > LikelihoodReader.LONGEST ? plain.substring(0, LikelihoodReader.LONGEST) : plain;
    }

    private String finding(String words, LexiconMessages say) {
        Scale standard = lexicons.standard();
        Match match = lexicons.read(words, standard).orElse(null);
        Band band = match == null ? null : match.term().band();
        if (match == null || band == null) {
            return say.readNowhere(words, standard.name());
        }
        String range = messages.of(WebMessages.class).range(percent(band.low()), percent(band.high()));
        if (match.scale().fallback()) {
            return say.readFallback(words, ScaleShown.name(match.scale(), say), range);
        }
        return match.nearest()
                ? say.readNearest(words, standard.name(), match.term().label(), range)
                : say.readAs(words, standard.name(), range);
    }

    private String percent(Probability probability) {
        return Fmt.percent(probability.millionths(), languages.current());
    }
}
