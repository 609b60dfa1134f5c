package org.borneout.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All faults of one form, collected so that they are told at once. */
public class Faults {
    private final List<Fault> list = new ArrayList<>();

    public void add(String field, String code, @Nullable String value, String detail) {
        list.add(new Fault(field, code, value, detail));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public List<Fault> list() {
        return List.copyOf(list);
    }

    public int count() {
        return list.size();
    }

    /** The first fault of a field, or null. */
    public @Nullable Fault of(String field) {
        return list.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean concern(String field) {
        return of(field) != null;
    }
}
