package id.capaian.imports;

import id.capaian.access.Actor;
import id.capaian.access.Author;
import id.capaian.imports.layout.Hints;
import id.capaian.imports.layout.Layout;
import id.capaian.imports.layout.Layouts;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import id.capaian.web.sheet.Marks;
import id.capaian.web.sheet.Sheets;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way into the record. */
@Entity
@Table(name = "import_job")
public class Import extends PanacheEntityBase {
    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    @Column
    public ImportType type;

    @Column
    public String fileName;

    @Column
    public long fileSize;

    @Column
    public String fileHash;

    @Embedded
    public Author author;

    @Column
    public boolean dryRun;

    @Column
    public boolean partial;

    @Enumerated(EnumType.STRING)
    @Column
    public OnConflict onConflict;

    public @Nullable String reason;
    public @Nullable String source;
    public @Nullable String locale;
    public @Nullable String indicator;
    public @Nullable String region;
    public @Nullable String document;

    @Column
    public String understood;

    @Enumerated(EnumType.STRING)
    @Column
    public ImportState state;

    @Column
    public Instant createdAt;

    public @Nullable Instant startedAt;
    public @Nullable Instant finishedAt;

    public @Nullable UUID runner;
    public @Nullable Instant beatAt;

    /** How often it was begun. */
    @Column
    public int tries;

    @Column
    public long rowsInAll;

    @Embedded
    public Counts counts;

    /** Code of what kept it from being done. */
    public @Nullable String failure;

    /** As JSON. */
    public @Nullable String failureArguments;

    public @Nullable UUID undoId;
    public @Nullable String undoReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "undo_author_id"))
    @AttributeOverride(name = "name", column = @Column(name = "undo_author_name"))
    @AttributeOverride(name = "role", column = @Column(name = "undo_author_role"))
    @AttributeOverride(name = "opd", column = @Column(name = "undo_author_opd"))
    public @Nullable Author undoAuthor;

    static Import of(ImportOptions options, Author author, Instant now) {
        var one = new Import();
        one.id = UUID.randomUUID();
        one.type = options.type;
        one.author = author;
        one.dryRun = options.dryRun;
        one.partial = options.partial;
        one.onConflict = options.conflicts();
        one.reason = options.reason;
        one.source = options.source;
        one.locale = options.locale;
        one.indicator = options.indicator;
        one.region = options.region;
        one.document = options.document;
        one.state = ImportState.QUEUED;
        one.createdAt = now;
        one.counts = Counts.NONE;
        return one;
    }

    /** The one that waits longest; one whose process says nothing since {@code dead} waits again. */
    static Optional<Import> nextQueued(Instant dead) {
        var ids = getEntityManager()
                .createNativeQuery("""
                        select id from import_job
                        where state in ('QUEUED', 'CHECKING', 'WRITING', 'UNDOING')
                        and (runner is null or beat_at is null or beat_at < :dead)
                        order by created_at limit 1 for update skip locked""", UUID.class)
                .setParameter("dead", dead)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : findByIdOptional(ids.get(0));
    }

    void take(UUID by, Instant now) {
        runner = by;
        beatAt = now;
        tries++;
        if (state != ImportState.UNDOING) {
            state = ImportState.CHECKING;
            startedAt = now;
            counts = Counts.NONE;
        }
    }

    /** The import, or 404 where there is none or it is another agency's. */
    static Import get(String id, Actor reader) {
        var job = find(id);
        return Found.orNotFound(job != null && reader.actsFor(job.author.opd()) ? job : null, "import " + id);
    }

    private static @Nullable Import find(String id) {
        try {
            return findById(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Asks that all it wrote be taken back. */
    void undo(String why, Author by) {
        if (state != ImportState.DONE) {
            throw Problem.of(ProblemType.WRONG_STATE, Map.of("status", state));
        }
        state = ImportState.UNDOING;
        undoId = UUID.randomUUID();
        undoReason = why;
        undoAuthor = by;
        failure = null;
        tries = 0;
    }

    /** How the table in the file is laid out, or a problem where it has none that can be read. */
    Layout layout(Path file) {
        var hints = new Hints(marks(), indicator, region, document, fileName);
        return Layouts.recognise(Sheets.open(file), type, TypeColumns.of(type), hints);
    }

    private @Nullable Marks marks() {
        if (locale == null) {
            return null;
        }
        return locale.equals("id") ? Marks.COMMA : Marks.POINT;
    }
}
