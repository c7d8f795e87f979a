package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.access.Author;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A thing as one change left it, whether that is an entry of its own or part of one. */
@Entity
@Immutable
@Table(name = "journal_snapshot")
@IdClass(Snapshot.Key.class)
public class Snapshot extends PanacheEntityBase {
    /** Which entry, and which of the things it speaks of. */
    public record Key(long seq, String path) {}

    @Id
    public long seq;

    /** As that of an entry. */
    @Id
    public String path;

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

    public @Nullable String opd;

    @Column
    public int revision;

    @Column
    public boolean isPublic;

    @Column
    public boolean isCorrection;

    public @Nullable String reason;

    @Column
    public String fields;

    public @Nullable String snapshot;

    public @Nullable String fileHash;

    /** The latest of a thing, public or not. */
    static @Nullable Snapshot last(Subject subject) {
        return find("path = ?1 order by revision desc", subject.path()).firstResult();
    }

    /** The latest of a thing that the public knows of. */
    static @Nullable Snapshot lastPublic(Subject subject) {
        return find("path = ?1 and isPublic order by revision desc", subject.path())
                .firstResult();
    }

    /** The latest of an address that was public at a data version. */
    static Optional<Snapshot> lastPublic(String path, long version) {
        return find("path = ?1 and isPublic and seq <= ?2 order by revision desc", path, version)
                .firstResultOptional();
    }

    /** The latest of a thing in which the public saw more than that it is gone. */
    static Optional<Snapshot> lastShown(Subject subject) {
        return find("path = ?1 and isPublic and snapshot is not null order by revision desc", subject.path())
                .firstResultOptional();
    }

    /** The snapshot as a tree that can be compared with others, null where there is none. */
    JsonNode content() {
        return Entry.tree(snapshot == null ? "null" : snapshot);
    }

    List<String> fieldNames() {
        return Entry.names(fields);
    }
}
