package id.capaian.imports;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.capaian.access.Actor;
import id.capaian.journal.By;
import id.capaian.web.problem.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and how far it has come. */
@Schema(name = "Import", description = "An import of a file, and how far it has come.")
public record ImportView(
        @Schema(description = "Its key.", examples = "5f0c7a0e-8f4e-4c3e-9d0a-0d6ad3b1a001")
        UUID id,

        @Schema(description = "What its rows are.", examples = "measurements")
        ImportType type,

        @Schema(description = "What was uploaded.") File file,

        @Schema(
                description = "queued, checking and writing come first; then it is checked (dry run), refused (rows are"
                        + " wrong, nothing was written), done or failed; undoing and undone after it was taken back.",
                examples = "done")
        ImportState state,

        @Schema(description = "Whether nothing is to be written.", examples = "false")
        boolean dryRun,

        @Schema(description = "Whether rows without fault are written though others are refused.", examples = "false")
        boolean partial,

        @Schema(description = "What happens to rows whose thing says otherwise.", examples = "error")
        OnConflict onConflict,

        @Schema(description = "Why it changes what is public.", examples = "Angka tetap BPS 2025.") @Nullable
        String reason,

        @Schema(description = "What was understood of the file.", implementation = Understood.class) @JsonRawValue
        String understood,

        @Schema(description = "What became of its things so far; while it is writing, counted anew.")
        Counts counts,

        @Schema(description = "How far it has come, while it is at work.") @Nullable
        Progress progress,

        @Schema(description = "What kept it from being done.") @Nullable
        Failed failure,

        @Schema(
                description = "Where its faults are listed.",
                examples = "/v1/imports/5f0c7a0e-8f4e-4c3e-9d0a-0d6ad3b1a001/faults")
        String faults,

        @Schema(
                description = "Where what a dry run would change is listed.",
                examples = "/v1/imports/5f0c7a0e-8f4e-4c3e-9d0a-0d6ad3b1a001/changes")
        String changes,

        @Schema(
                description = "The uploaded sheet with a column more, which says what is wrong.",
                examples = "/v1/imports/5f0c7a0e-8f4e-4c3e-9d0a-0d6ad3b1a001/sheet")
        String sheet,

        @Schema(description = "Who asked for it.") By by,

        @Schema(description = "When it was asked for.", examples = "2026-03-02T04:10:00Z")
        Instant createdAt,

        @Schema(description = "When it was begun.", examples = "2026-03-02T04:10:01Z") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended.", examples = "2026-03-02T04:10:09Z") @Nullable
        Instant finishedAt) {

    /** What was uploaded. */
    @Schema(name = "ImportedFile", description = "What was uploaded.")
    public record File(
            @Schema(description = "Its name.", examples = "lumbung-data-2025.xlsx")
            String name,

            @Schema(description = "Its size in bytes.", examples = "18234")
            long size,

            @Schema(
                    description = "Its SHA-256 in hexadecimal, which stands in the journal beside all that it wrote.",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    /** How far it has come. */
    @Schema(name = "ImportProgress", description = "How far an import has come.")
    public record Progress(
            @Schema(description = "How much is done, checking and writing together.", examples = "43")
            int percent,

            @Schema(description = "How many rows the file has.", examples = "1800")
            long rowsInAll,

            @Schema(
                    description = "When it will be done if it goes on as fast as so far.",
                    examples = "2026-03-02T04:10:09Z")
            @Nullable
            Instant expectedAt) {

        /** Checking before writing takes about a third. */
        private static final double CHECKING = 0.35;

        static @Nullable Progress of(Import job, Instant now) {
            if (!job.state.isAtWork()) {
                return null;
            }
            var part = job.rowsInAll == 0 ? 0 : Math.min(1, (double) job.counts.rows() / job.rowsInAll);
            var done = switch (job.state) {
                case CHECKING -> job.dryRun ? part : part * CHECKING;
                case WRITING -> job.partial ? CHECKING + part * (1 - CHECKING) : part;
                default -> 0;
            };
            return new Progress((int) (done * 100), job.rowsInAll, expectedAt(job, now, done));
        }

        private static @Nullable Instant expectedAt(Import job, Instant now, double done) {
            if (job.startedAt == null || done == 0) {
                return null;
            }
            var sofar = Duration.between(job.startedAt, now).toMillis();
            return job.startedAt.plusMillis((long) (sofar / done));
        }
    }

    /** What kept it from being done. */
    @Schema(name = "ImportFailure", description = "What kept an import from being done.")
    public record Failed(
            @Schema(description = "Stable word for programs.", examples = "import-died")
            String code,

            @Schema(description = "Sentence for people.", examples = "Impor ini berulang kali terhenti.")
            String message) {

        static @Nullable Failed of(Import job, Messages messages) {
            return job.failure == null
                    ? null
                    : new Failed(
                            job.failure,
                            messages.say(
                                    "error." + job.failure,
                                    Json.arguments(Objects.requireNonNullElse(job.failureArguments, "{}"))));
        }
    }

    static ImportView of(Import job, Actor reader, Messages messages, Instant now) {
        var here = "/v1/imports/" + job.id;
        return new ImportView(
                job.id,
                job.type,
                new File(job.fileName, job.fileSize, job.fileHash),
                job.state,
                job.dryRun,
                job.partial,
                job.onConflict,
                job.reason,
                job.understood,
                job.counts,
                Progress.of(job, now),
                Failed.of(job, messages),
                here + "/faults",
                here + "/changes",
                here + "/sheet",
                By.of(job.author, reader),
                job.createdAt,
                job.startedAt,
                job.finishedAt);
    }
}
