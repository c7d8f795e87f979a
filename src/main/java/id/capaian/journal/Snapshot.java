package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
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
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    public @Nullable UUID importId;
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

    /** The paths of all things that an import wrote, the last written first. */
    static List<String> pathsOf(UUID importId) {
        return getEntityManager()
                .createQuery("""
                        select path from Snapshot where importId = :import and action not in (IMPORT, UNDO)
                        order by seq desc""", String.class)
                .setParameter("import", importId)
                .getResultList();
    }

    /** What an import did to some of them, in their order. */
    static List<Trace> ofImport(UUID importId, List<String> paths) {
        var traces = new HashMap<String, Trace>();
        getEntityManager()
                .createQuery("""
                        select e, before, (select max(x.revision) from Snapshot x where x.path = e.path)
                        from Snapshot e left join Snapshot before
                            on before.path = e.path and before.revision = e.revision - 1
                        where e.importId = :import and e.path in :paths""", Object[].class)
                .setParameter("import", importId)
                .setParameter("paths", paths)
                .getResultList()
                .forEach(row -> {
                    var trace = trace((Snapshot) row[0], (Snapshot) row[1], (int) row[2]);
                    traces.put(trace.path(), trace);
                });
        return paths.stream().map(traces::get).toList();
    }

    private static Trace trace(Snapshot one, @Nullable Snapshot before, int last) {
        var seen = before == null ? NullNode.getInstance() : before.content();
        return new Trace(one.path, seen, one.content(), one.revision == last);
    }

    /** The snapshot as a tree that can be compared with others, null where there is none. */
    JsonNode content() {
        return Entry.tree(snapshot == null ? "null" : snapshot);
    }

    List<String> fieldNames() {
        return Entry.names(fields);
    }
}
