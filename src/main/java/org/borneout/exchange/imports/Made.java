package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.borneout.ledger.IdRanges;

/** The ids of what one batch wrote, by which it can be taken back. */
record Made(Map<Table, List<Long>> ids) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Made of(Writes writes) {
        Map<Table, List<Long>> ids = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            if (table != Table.QUESTION_TOPIC && writes.count(table) > 0) {
                ids.put(table, writes.ids(table));
            }
        }
        return new Made(ids);
    }

    List<Long> of(Table table) {
        return ids.getOrDefault(table, List.of());
    }

    String json() {
        Map<Table, String> ranges = new EnumMap<>(Table.class);
        ids.forEach((table, some) -> ranges.put(table, IdRanges.of(some)));
        try {
            return JSON.writeValueAsString(ranges);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Made parse(String json) {
        try {
            Map<Table, String> ranges = JSON.readValue(json, new TypeReference<>() {});
            Map<Table, List<Long>> ids = new EnumMap<>(Table.class);
            ranges.forEach((table, text) -> ids.put(table, IdRanges.parse(text)));
            return new Made(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
