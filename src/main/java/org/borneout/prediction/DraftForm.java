package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A form kept as it was typed, faults included, until its author goes on with it. */
@Entity
public class DraftForm {
    private static final int TITLE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_form")
    @SequenceGenerator(name = "draft_form", sequenceName = "draft_form_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private long accountId;

    @Column
    @Convert(converter = FormText.class)
    private PredictionForm fields;

    @Column
    private String title;

    @Column
    private Instant savedAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected DraftForm() {}

    DraftForm(long accountId, PredictionForm fields, Instant savedAt) {
        this.accountId = accountId;
        this.fields = fields;
        this.title = titleOf(fields);
        this.savedAt = savedAt;
    }

    void isSavedAs(PredictionForm fields, Instant savedAt) {
        this.fields = fields;
        this.title = titleOf(fields);
        this.savedAt = savedAt;
    }

    private static String titleOf(PredictionForm form) {
        String title = form.value(form.has("statement") ? "statement" : "quote").strip();
        return title.length() <= TITLE_LENGTH ? title : title.substring(0, TITLE_LENGTH) + "…";
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long accountId() {
        return accountId;
    }

    public PredictionForm fields() {
        return fields;
    }

    /** The beginning of the statement or quotation; empty when neither was typed yet. */
    public String title() {
        return title;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
