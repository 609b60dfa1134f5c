package org.borneout.source;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.borneout.source.InstituteName.Kind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who predicts: a think tank, a bank's research desk, a university unit. */
@Entity
public class Institute {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institute")
    @SequenceGenerator(name = "institute", sequenceName = "institute_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String slug;

    /** The official name that pages show; the same stands among the names. */
    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    private InstituteKind kind;

    @Column(columnDefinition = "char(2)")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    private String country;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    private Institute parent;

    @Column
    @Nullable
    private String ror;

    @Column
    @Nullable
    private String wikidata;

    @Column
    @Nullable
    private String fundingNote;

    @Column
    @Nullable
    private String replyContact;

    @Column
    @Nullable
    private String coveragePolicy;

    @Column
    @Nullable
    private LocalDate coveredSince;

    @Column
    private boolean published;

    @Column
    private boolean invented;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    @Nullable
    private Institute mergedInto;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Long createdBy;

    @Version
    int version;

    @OneToMany(mappedBy = "institute", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<InstituteName> names = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Institute() {}

    public Institute(String slug, String name, String language, Instant createdAt, @Nullable Long createdBy) {
        this.slug = slug;
        this.name = name;
        this.published = true;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.names.add(new InstituteName(this, language, Kind.OFFICIAL, name));
    }

    /** What the directory says about an institute, beyond its names. */
    public record Description(
            @Nullable InstituteKind kind,
            @Nullable String country,
            @Nullable String ror,
            @Nullable String wikidata,
            @Nullable String fundingNote,
            @Nullable String replyContact,
            @Nullable String coveragePolicy,
            @Nullable LocalDate coveredSince) {}

    public void isDescribedAs(Description description) {
        this.kind = description.kind();
        this.country = description.country();
        this.ror = description.ror();
        this.wikidata = description.wikidata();
        this.fundingNote = description.fundingNote();
        this.replyContact = description.replyContact();
        this.coveragePolicy = description.coveragePolicy();
        this.coveredSince = description.coveredSince();
    }

    public Description description() {
        return new Description(kind, country, ror, wikidata, fundingNote, replyContact, coveragePolicy, coveredSince);
    }

    /** Takes the official name in a language; pages show the English one where there is one. */
    public void isCalled(String officialName, String language) {
        names.removeIf(
                known -> known.kind() == Kind.OFFICIAL && known.language().equals(language));
        names.add(new InstituteName(this, language, Kind.OFFICIAL, officialName));
        String english = officialName("en");
        this.name = english == null ? officialName : english;
    }

    public void isAlsoKnownAs(String language, Kind kind, String other) {
        boolean known = names.stream()
                .anyMatch(name -> name.language().equals(language)
                        && name.kind() == kind
                        && name.name().equals(other));
        if (!known) {
            names.add(new InstituteName(this, language, kind, other));
        }
    }

    /** A name as a person gives it. */
    public record Name(String language, Kind kind, String name) {}

    /** Takes exactly these names; the first official one is the main one. */
    public void isKnownBy(List<Name> all) {
        names.removeIf(known -> !all.contains(new Name(known.language(), known.kind(), known.name())));
        for (Name name : all) {
            isAlsoKnownAs(name.language(), name.kind(), name.name());
        }
        all.stream()
                .filter(name -> name.kind() == Kind.OFFICIAL)
                .findFirst()
                .ifPresent(official -> this.name = official.name());
    }

    /** Gives up names that came with a merger, as far as they are still there. */
    public void isNoLongerCalled(Collection<Long> nameIds) {
        names.removeIf(known -> nameIds.contains(known.id()));
    }

    public void isPublished(boolean published) {
        this.published = published;
    }

    /** Made up, for the sample data: it is labelled everywhere and never counted among real ones. */
    public void isInvented() {
        this.invented = true;
    }

    /** From now on it is found under another one; its address leads there. */
    public void becomes(Institute kept) {
        this.mergedInto = kept;
    }

    /** The merger was a mistake. */
    public void isItselfAgain() {
        this.mergedInto = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The official name in a language, or null. */
    public @Nullable String officialName(String language) {
        return names.stream()
                .filter(name -> name.kind() == Kind.OFFICIAL && name.language().equals(language))
                .map(InstituteName::name)
                .findFirst()
                .orElse(null);
    }

    public List<InstituteName> names() {
        return List.copyOf(names);
    }

    public List<String> names(Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(InstituteName::name)
                .toList();
    }

    public @Nullable InstituteKind kind() {
        return kind;
    }

    public @Nullable String country() {
        return country;
    }

    public @Nullable Institute parent() {
        return parent;
    }

    public boolean published() {
        return published;
    }

    public boolean invented() {
        return invented;
    }

    public @Nullable Institute mergedInto() {
        return mergedInto;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
