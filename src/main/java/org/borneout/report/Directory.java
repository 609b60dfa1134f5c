package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.InstituteRecords;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.borneout.source.NameKey;
import org.borneout.web.Cursor;
import org.borneout.web.Languages;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/** Institutes by name, found by any of their names. */
@ApplicationScoped
class Directory {
    private static final String NUMERALS = "\\d{1,18}";

    private final EntityManager entities;
    private final InstituteRecords records;
    private final AsOfs asOfs;
    private final Figurings figurings;
    private final InstituteNames names;
    private final Languages languages;

    Directory(
            EntityManager entities,
            InstituteRecords records,
            AsOfs asOfs,
            Figurings figurings,
            InstituteNames names,
            Languages languages) {
        this.entities = entities;
        this.records = records;
        this.asOfs = asOfs;
        this.figurings = figurings;
        this.names = names;
        this.languages = languages;
    }

    /** The first ones by name that are not invented. */
    List<InstituteRow> real(boolean everything, int limit) {
        return page(null, null, everything, false, null, limit).items();
    }

    List<InstituteRow> invented(int limit) {
        return page(null, null, false, true, null, limit).items();
    }

    /** @param everything also those that are not published yet */
    Slice<InstituteRow> page(
            @Nullable String text,
            @Nullable InstituteKind kind,
            boolean everything,
            @Nullable Cursor after,
            int limit) {
        return page(text, kind, everything, null, after, limit);
    }

    private Slice<InstituteRow> page(
            @Nullable String text,
            @Nullable InstituteKind kind,
            boolean everything,
            @Nullable Boolean invented,
            @Nullable Cursor after,
            int limit) {
        StringBuilder query = new StringBuilder("from Institute i where i.mergedInto is null");
        Map<String, Object> values = new LinkedHashMap<>();
        if (!everything) {
            query.append(" and i.published = true");
        }
        if (invented != null) {
            query.append(" and i.invented = :invented");
            values.put("invented", invented);
        }
        if (text != null) {
            query.append(" and i.id in (select n.institute.id from InstituteName n where n.nameKey like :text)");
            values.put("text", "%" + escaped(NameKey.of(text)) + "%");
        }
        if (kind != null) {
            query.append(" and i.kind = :kind");
            values.put("kind", kind);
        }
        if (after != null) {
            query.append(" and (i.name > :name or (i.name = :name and i.id > :id))");
            values.put("name", after.values().get(0));
            values.put("id", Long.valueOf(after.values().get(1)));
        }
        var read = entities.createQuery(query + " order by i.name, i.id", Institute.class);
        values.forEach(read::setParameter);
        List<Institute> found = read.setMaxResults(limit + 1).getResultList();
        Slice<Institute> page = Slice.of(found, limit, institute -> Cursor.of(institute.name(), institute.id()));
        names.load(page.items());
        Map<Long, InstituteRecord> told =
                records.of(page.items().stream().map(Institute::id).toList(), asOfs.now());
        return page.map(institute -> row(institute, Objects.requireNonNull(told.get(institute.id()))));
    }

    static @Nullable Cursor cursor(@Nullable String encoded) {
        Cursor cursor = Cursor.decode(encoded, 2);
        return cursor != null && cursor.values().get(1).matches(NUMERALS) ? cursor : null;
    }

    private InstituteRow row(Institute institute, InstituteRecord record) {
        return new InstituteRow(
                institute.slug(),
                names.shown(institute),
                names.beside(institute),
                institute.kind(),
                country(institute),
                institute.invented(),
                institute.published(),
                record.funnel().logged(),
                record.funnel().checkable(),
                record.n(),
                figurings.mark(record.brier()));
    }

    /** In words; empty where it is not known. */
    String country(Institute institute) {
        String code = institute.country();
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(languages.current());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
