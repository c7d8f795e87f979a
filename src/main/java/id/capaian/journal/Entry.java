package id.capaian.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.capaian.access.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change, as it was written down once and for all. */
@Entity
@Immutable
@Table(name = "journal")
public class Entry extends PanacheEntityBase {
    /** Keeps every digit of a figure. */
    private static final ObjectReader SNAPSHOTS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    @Id
    public long seq;

    @Column
    public Instant at;

    @Embedded
    public Author author;

    @Enumerated(EnumType.STRING)
    @Column
    public Action action;

    @Enumerated(EnumType.STRING)
    @Column
    public ResourceType type;

    /** The resource's address below {@code /v1/}. */
    @Column
    public String path;

    public @Nullable String opd;

    @Column
    public int revision;

    @Column
    public boolean isPublic;

    /** Whether it changed or took back what the public had seen. */
    @Column
    public boolean isCorrection;

    public @Nullable String reason;

    @Column
    public String fields;

    public @Nullable String snapshot;

    /** Nothing where it was written alone. */
    @Embedded
    public @Nullable Provenance provenance;

    @Column
    public String previousHash;

    @Column
    public String hash;

    /** The latest of all that was public at a data version. */
    static Optional<Entry> lastPublic(long version) {
        return find("isPublic and seq <= ?1 order by seq desc", version).firstResultOptional();
    }

    /** The snapshot as a tree that can be compared with others, null where there is none. */
    JsonNode content() {
        return tree(snapshot == null ? "null" : snapshot);
    }

    static JsonNode tree(String snapshot) {
        try {
            return parse(snapshot);
        } catch (JsonProcessingException altered) {
            throw new UncheckedIOException("An entry of the journal is no longer JSON", altered);
        }
    }

    static JsonNode parse(String snapshot) throws JsonProcessingException {
        return SNAPSHOTS.readTree(snapshot);
    }

    List<String> fieldNames() {
        return names(fields);
    }

    static List<String> names(String fields) {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }

    String computeHash() {
        var all = new TreeMap<String, @Nullable Object>(Map.of(
                "seq", seq,
                "at", at.toString(),
                "action", action.name(),
                "type", type.name(),
                "path", path,
                "revision", revision,
                "public", isPublic,
                "correction", isCorrection,
                "fields", fields,
                "previousHash", previousHash));
        all.put("authorId", author.id());
        all.put("authorName", author.name());
        all.put("authorRole", author.role());
        all.put("authorOpd", author.opd());
        all.put("opd", opd);
        all.put("reason", reason);
        all.put("snapshot", snapshot);
        if (provenance != null) {
            all.put("importId", provenance.importId().toString());
            all.put("fileHash", provenance.fileHash());
        }
        return EntryHash.of(all);
    }
}
