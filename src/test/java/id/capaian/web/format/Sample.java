package id.capaian.web.format;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.capaian.web.table.Column;
import id.capaian.web.table.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Rows to take away. */
public final class Sample {
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    public static final List<Column> COLUMNS = List.of(
            column("id", Kind.TEXT),
            column("title", Kind.TEXT),
            column("people", Kind.INTEGER),
            column("budget", Kind.NUMBER),
            column("done", Kind.BOOLEAN),
            column("day", Kind.DATE),
            column("at", Kind.MOMENT),
            column("tags", Kind.WORDS),
            column("evidence", Kind.THINGS),
            column("location.lat", Kind.NUMBER),
            column("location.lon", Kind.NUMBER));
    public static final String ROW = """
            {"id": "a1", "title": "Jalan desa \\"Sukanagara\\", selesai; 2026", "people": 1200, "budget": 4320000000.5,
            "done": true, "day": "2026-02-22", "at": "2026-02-24T03:00:00Z", "tags": ["jalan", "desa"],
            "evidence": [{"url": "https://bantenprov.go.id/a.jpg"}], "location": {"lat": -6.12, "lon": 106.15},
            "secret": "not asked"}""";

    private Sample() {}

    private static Column column(String name, Kind kind) {
        return new Column(
                name,
                JsonPointer.compile("/" + name.replace('.', '/')),
                kind,
                "What " + name + " is.",
                null,
                List.of());
    }

    public static Export export(String... rows) {
        return export(Stream.of(rows).map(Sample::row).toList(), false);
    }

    public static Export export(Iterable<ObjectNode> rows, boolean indonesian) {
        return new Export(dataset(), COLUMNS, rows, origin(""), indonesian);
    }

    /** Only one column of one row. */
    public static Export cell(Kind kind, String json, boolean indonesian) {
        var cell = column("cell", kind);
        return new Export(dataset(), List.of(cell), List.of(row("{\"cell\": " + json + "}")), origin(""), indonesian);
    }

    public static Dataset dataset() {
        var formats = EnumSet.allOf(Format.class);
        return new Dataset("achievements", COLUMNS, formats, JsonPointer.compile("/location"));
    }

    public static Origin origin(String query) {
        return new Origin(
                "Capaian / Achievements",
                URI.create("https://capaian.example.id/v1/achievements?format=csv" + query),
                1374,
                Instant.parse("2026-11-27T03:00:00Z"),
                "CC BY 4.0",
                URI.create("https://creativecommons.org/licenses/by/4.0/"),
                "Pemerintah Provinsi Banten");
    }

    public static ObjectNode row(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public static byte[] bytes(FormatWriter writer, Export export) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(export, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** How many of many rows had been read when the first hundred kilobytes were out. */
    public static int readBeforeBytesCame(FormatWriter writer, int rows) throws IOException {
        var read = new AtomicInteger();
        var before = new AtomicInteger(rows);
        Iterable<ObjectNode> lazily = () -> Stream.generate(() -> row(ROW))
                .limit(rows)
                .peek(any -> read.incrementAndGet())
                .iterator();
        writer.write(export(once(lazily.iterator()), false), new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (size() > 100_000) {
                    before.compareAndSet(rows, read.get());
                }
            }
        });
        return before.get();
    }

    private static Iterable<ObjectNode> once(Iterator<ObjectNode> rows) {
        return () -> rows;
    }
}
