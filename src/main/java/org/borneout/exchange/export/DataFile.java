package org.borneout.exchange.export;

/** The tables of a data set, in their order, with the query whose columns they are. */
enum DataFile {
    PREDICTIONS("predictions.csv", Queries.PREDICTIONS.formatted("p.checkable = true")),
    NOT_CHECKABLE("not_checkable.csv", Queries.PREDICTIONS.formatted("p.checkable = false")),
    WITHDRAWN("withdrawn.csv", Queries.WITHDRAWN),
    QUESTIONS("questions.csv", Queries.QUESTIONS),
    VERDICTS("verdicts.csv", Queries.VERDICTS),
    EVIDENCE("evidence.csv", Queries.EVIDENCE),
    INSTITUTES("institutes.csv", Queries.INSTITUTES),
    INSTITUTE_NAMES("institute_names.csv", Queries.INSTITUTE_NAMES),
    PERSONS("persons.csv", Queries.PERSONS),
    PUBLICATIONS("publications.csv", Queries.PUBLICATIONS),
    APPEARANCES("appearances.csv", Queries.APPEARANCES),
    LEXICONS("lexicons.csv", Queries.LEXICONS),
    PHRASES("phrases.csv", Queries.PHRASES),
    PHRASE_WORDS("phrase_words.csv", Queries.PHRASE_WORDS);

    private final String file;
    private final String sql;

    DataFile(String file, String sql) {
        this.file = file;
        this.sql = sql;
    }

    String file() {
        return file;
    }

    /** @param invented whether invented institutes are in it, too */
    String sql(boolean invented) {
        return sql.replace("{of-public}", Queries.OF_PUBLIC)
                .replace("{public}", Queries.PUBLIC)
                .replace("{real}", invented ? "" : " and i.invented = false");
    }
}
