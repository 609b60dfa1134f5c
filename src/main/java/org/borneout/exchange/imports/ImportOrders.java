package org.borneout.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.exchange.imports.Import.Kind;
import org.borneout.exchange.imports.Stated.Mapped;
import org.borneout.web.Faults;
import org.borneout.web.FieldMessages;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Checks what is asked about an import, and who asks: one's own are there for everybody, all of them for admins. */
@ApplicationScoped
public class ImportOrders {
    private static final int LONGEST_FRAME = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_MAPPED = 800;

    private final Imports imports;
    private final Undoing undoing;
    private final Visitor visitor;
    private final Messages messages;

    ImportOrders(Imports imports, Undoing undoing, Visitor visitor, Messages messages) {
        this.imports = imports;
        this.undoing = undoing;
        this.visitor = visitor;
        this.messages = messages;
    }

    /** An import that the visitor may see; else there is none. */
    public Import own(long id) {
        Import is = imports.byId(id);
        if (is == null || !visitor.isAdmin() && is.by() != visitor.id()) {
            throw Refusal.notFound();
        }
        return is;
    }

    /** Refuses with all faults at once. */
    public void check(Faults faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(messages.of(ImportMessages.class).notUnderstood(), faults);
        }
    }

    public boolean yesOrNo(String name, @Nullable String sent, Faults faults) {
        if (sent == null || sent.isBlank() || sent.equals("false")) {
            return false;
        }
        if (!sent.equals("true")) {
            faults.add(
                    name, "NOT_A_CHOICE", sent, messages.of(FieldMessages.class).notAChoice(sent, "true, false"));
        }
        return true;
    }

    public Imports.Order order(
            Kind kind,
            @Nullable String file,
            @Nullable String frame,
            @Nullable String verdicts,
            boolean commits,
            Stated stated,
            Faults faults) {
        ImportMessages say = messages.of(ImportMessages.class);
        String rule = frame == null || frame.isBlank() ? null : frame.strip();
        if (rule != null && rule.length() > LONGEST_FRAME) {
            faults.add("frame", "TOO_LONG", null, say.frameTooLong());
        }
        if (rule != null && RowReader.unprintable(rule)) {
            faults.add(
                    "frame",
                    "CONTROL_CHARACTER",
                    null,
                    messages.of(FieldMessages.class).controlCharacter());
        }
        boolean accepts = accepts(verdicts, faults);
        check(faults);
        if (accepts && !visitor.isAdmin()) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, say.onlyAdminsAccept());
        }
        String name =
                file == null ? "" : file.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
        String shown = name.isEmpty() ? null : name.substring(0, Math.min(300, name.length()));
        return new Imports.Order(kind, shown, rule, accepts, commits, stated, visitor.id());
    }

    private boolean accepts(@Nullable String verdicts, Faults faults) {
        String sent = verdicts == null ? "" : verdicts.strip();
        if (!sent.isEmpty() && !sent.equals("accept") && !sent.equals("propose")) {
            faults.add(
                    "verdicts",
                    "NOT_A_CHOICE",
                    sent,
                    messages.of(FieldMessages.class).notAChoice(sent, "accept, propose"));
        }
        return sent.isEmpty() ? visitor.isAdmin() : sent.equals("accept");
    }

    /** @param mapping a list of objects with column or value, and to; null where nothing is said */
    public Stated stated(@Nullable JsonNode mapping, @Nullable String decimal, @Nullable String dates, Faults faults) {
        List<Mapped> mapped = new ArrayList<>();
        if (mapping != null && !mapping.isNull()) {
            if (!mapping.isArray() || mapping.size() > MOST_MAPPED) {
                faults.add(
                        "mapping",
                        "UNREADABLE",
                        null,
                        messages.of(ImportMessages.class).unknownField("mapping"));
            } else {
                for (int i = 0; i < mapping.size(); i++) {
                    mapped.add(mapped(mapping.get(i), "mapping[" + i + "].to", faults));
                }
            }
        }
        return stated(mapped, decimal, dates, faults);
    }

    private Mapped mapped(JsonNode sent, String field, Faults faults) {
        String column = text(sent, "column");
        String value = text(sent, "value");
        String to = text(sent, "to");
        field(to, field, faults);
        return new Mapped(column, value, to);
    }

    private void field(@Nullable String to, String field, Faults faults) {
        if (to != null && Field.named(to) == null) {
            faults.add(
                    field, "NOT_A_CHOICE", to, messages.of(ImportMessages.class).unknownField(to));
        }
    }

    private static @Nullable String text(JsonNode sent, String name) {
        JsonNode value = sent.get(name);
        return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
    }

    public Stated stated(List<Mapped> mapped, @Nullable String decimal, @Nullable String dates, Faults faults) {
        String sign = decimal == null || decimal.isBlank() ? null : decimal.strip();
        if (sign != null && !sign.equals(".") && !sign.equals(",")) {
            faults.add(
                    "decimal",
                    "NOT_A_CHOICE",
                    sign,
                    messages.of(ImportMessages.class).notADecimal(sign));
        }
        String said = dates == null || dates.isBlank() ? null : dates.strip();
        DayOrder order = Arrays.stream(DayOrder.values())
                .filter(one -> one.name().equals(said))
                .findFirst()
                .orElse(null);
        if (said != null && order == null) {
            faults.add(
                    "dates",
                    "NOT_A_CHOICE",
                    said,
                    messages.of(FieldMessages.class).notAChoice(said, "ISO, YMD, DMY, MDY"));
        }
        return new Stated(mapped, sign, order);
    }

    /** Refused at once, in words, where it is certain already that it cannot be. */
    public void mayUndo(Import is) {
        if (!is.mayBeUndone()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, messages.of(ImportMessages.class).cannotUndo());
        }
        undoing.refuseIfBuiltUpon(is);
    }

    public String reason(@Nullable String reason) {
        String said = reason == null ? "" : reason.strip();
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON);
    }
}
