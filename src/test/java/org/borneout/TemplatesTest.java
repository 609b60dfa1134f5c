package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader sees comes from a message bundle, or it would be in one language only. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> SHOWN = Set.of("html", "svg");

    @Test
    void no_template_holds_text_of_its_own() throws IOException {
        var texts = new TreeMap<String, List<String>>();
        for (Path template : files(TEMPLATES)) {
            List<String> found = TemplateText.in(Files.readString(template));
            if (!found.isEmpty()) {
                texts.put(TEMPLATES.relativize(template).toString(), found);
            }
        }
        assertThat(texts).as("text outside the message bundles").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h1>Institutes</h1> | Institutes",
                "<p>{count} open</p> | open",
                "<p>{#if late}late{/if}</p> | late",
                "<p>{name ?: 'nobody'}</p> | nobody",
                "<p>{open ? 'open' : x}</p> | open",
                "<input placeholder=\"Search\"> | Search",
                "<a {#if here} aria-current=\"page\"{/if} title='Go {where}'>{name}</a> | Go",
                "<button aria-label='Close'>×</button> | Close",
                "<img alt=\"A curve\" src=\"x\"> | A curve",
                "<input type=\"submit\" value=\"Save\"> | Save",
                "<meta name=\"description\" content=\"Records\"> | Records",
                "{#field name='quote' label='Quote' /} | Quote",
                "<svg><text x='1'>likely</text></svg> | likely",
                "<p>가능성</p> | 가능성",
            })
    void text_in_a_template_is_found(String template, String text) {
        assertThat(TemplateText.in(template)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>{page:title} – Borne Out</title>",
                "<p>{page:open(count)} · 12 %&nbsp;</p>",
                "<input type=\"{type ?: 'text'}\" value=\"{value ?: ''}\" name=\"quote\">",
                "<input type=\"hidden\" name=\"kind\" value=\"YES\">",
                "<li{#if first??} class=\"{first}\"{/if}>{#if count > 3}{count}{/if}</li>",
                "{! A remark for who reads the template !}<!-- another -->",
                "{#if kind == 'YES_NO'}{page:yes}{#else}{page:number}{/if}",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta name=\"htmx-config\" content='\\{\"allowEval\":false}'>",
                "<a href=\"?format=csv\">CSV</a><code>GET /api/v1/predictions</code>",
                "{#include web/layout}{#title}{title}{/title}{/include}",
                "{#navlink href='/desk' label=web:desk first='to-the-right' /}",
            })
    void what_is_not_text_is_left_alone(String template) {
        assertThat(TemplateText.in(template)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(
                    all.filter(file -> SHOWN.contains(ending(file))).sorted().toList());
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
