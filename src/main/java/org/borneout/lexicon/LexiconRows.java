package org.borneout.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Term;
import org.borneout.lexicon.reading.Wording;

/** The store of the room: three queries for everything, which is some hundred rows. */
@ApplicationScoped
class LexiconRows implements PanacheRepository<Lexicon> {
    /** Every version of every lexicon, in the order in which they are shown, the newest version of a code first. */
    @Transactional
    List<Scale> scales() {
        Map<Long, List<Wording>> wordings = getEntityManager()
                .createQuery("from PhraseAlias order by id", PhraseAlias.class)
                .getResultStream()
                .collect(groupingBy(PhraseAlias::phraseId, mapping(PhraseAlias::wording, toList())));
        Map<Long, List<Term>> terms = getEntityManager()
                .createQuery("from Phrase order by lexiconId, position", Phrase.class)
                .getResultStream()
                .collect(groupingBy(
                        Phrase::lexiconId,
                        mapping(phrase -> phrase.with(wordings.getOrDefault(phrase.id(), List.of())), toList())));
        return list("order by position, code, version desc").stream()
                .map(lexicon -> lexicon.with(terms.getOrDefault(lexicon.id(), List.of())))
                .toList();
    }
}
