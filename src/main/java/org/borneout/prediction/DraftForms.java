package org.borneout.prediction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Each person's unfinished forms; nobody else sees them. */
@ApplicationScoped
public class DraftForms implements PanacheRepository<DraftForm> {
    private final Clock clock;

    DraftForms(Clock clock) {
        this.clock = clock;
    }

    public List<DraftForm> of(long accountId, int limit) {
        return find("accountId = ?1 order by savedAt desc, id desc", accountId)
                .range(0, limit - 1)
                .list();
    }

    DraftForm mine(long id, long accountId) {
        DraftForm draft = findById(id);
        if (draft == null || draft.accountId() != accountId) {
            throw Refusal.notFound();
        }
        return draft;
    }

    @Transactional
    DraftForm save(@Nullable Long id, PredictionForm form, long accountId) {
        if (id != null) {
            DraftForm draft = mine(id, accountId);
            draft.isSavedAs(form, clock.instant());
            return draft;
        }
        DraftForm draft = new DraftForm(accountId, form, clock.instant());
        persist(draft);
        return draft;
    }
}
