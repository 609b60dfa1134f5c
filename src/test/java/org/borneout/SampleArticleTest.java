package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The story is not ours to hand on; where it lies beside the project, the quotations are looked up in it. */
class SampleArticleTest {
    private static final Path STORY = Path.of("../shared/seed/article.txt");

    private static List<String> quotations() {
        return SampleArticle.cards().stream()
                .map(card -> card.form().value("quote"))
                .toList();
    }

    @Test
    void each_quotation_stands_in_the_story_word_for_word() throws IOException {
        assumeTrue(Files.exists(STORY));
        String story = Files.readString(STORY);
        assertThat(quotations())
                .hasSize(4)
                .allSatisfy(quote -> assertThat(story).contains(quote));
    }

    /** What was compared with the story stays as it was compared, wherever this runs. */
    @Test
    void the_quotations_are_those_that_were_compared_with_the_story() throws NoSuchAlgorithmException {
        byte[] all = String.join("\n", quotations()).getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all)))
                .isEqualTo("b7c5c63e54e61b8361b8a05fcc7b0bc775fa94b3db28d52fa5037c04560e3ce5");
    }

    @Test
    void only_the_congress_is_decided_and_two_of_four_can_be_checked() {
        assertThat(SampleArticle.cards())
                .filteredOn(card -> card.finding() != null)
                .hasSize(1);
        assertThat(SampleArticle.cards())
                .filteredOn(card -> !card.form().has("notCheckable"))
                .hasSize(2);
    }
}
