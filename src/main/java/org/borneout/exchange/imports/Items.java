package org.borneout.exchange.imports;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The items of a batch as they lie in the database: JSON, one after the other, compressed. */
final class Items {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Items() {}

    static byte[] pack(List<Item> items) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
        try (GZIPOutputStream out = new GZIPOutputStream(packed, 1 << 13) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                };
                SequenceWriter writer =
                        JSON.writerFor(Item.class).withRootValueSeparator("\n").writeValues(out)) {
            writer.writeAll(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static List<Item> unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed));
                MappingIterator<Item> items = JSON.readerFor(Item.class).readValues(in)) {
            return items.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
