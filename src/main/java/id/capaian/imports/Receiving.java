package id.capaian.imports;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.imports.layout.Layout;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import java.time.Instant;

/** Takes a file in: what cannot be understood at all is refused before anything is kept. */
final class Receiving {
    private Receiving() {}

    static Import receive(Upload upload, ImportOptions options, Actor actor, Instant now) {
        if (!actor.may(permission(options))) {
            throw Problem.of(ProblemType.FORBIDDEN);
        }
        var job = Import.of(options, actor.author(), now);
        job.fileName = upload.name();
        job.fileSize = upload.size();
        job.fileHash = upload.hash();
        var layout = job.layout(upload.path());
        job.understood = Json.write(Understood.of(layout));
        job.rowsInAll = rows(layout);
        job.persistAndFlush();
        ImportFile.keep(job.id, upload.path());
        return job;
    }

    private static int rows(Layout layout) {
        var last = 0;
        try (var rows = layout.sheet().rows()) {
            while (rows.hasNext()) {
                last = rows.next().number();
            }
        }
        return last;
    }

    /** As for writing one such thing; whose agency it may be is asked of each row. */
    private static String permission(ImportOptions options) {
        return switch (options.type) {
            case REGIONS, OPDS -> May.ADMINISTER;
            case PROGRAMS, INDICATORS, MEASUREMENTS, TARGETS -> May.MEASURE;
            case ACHIEVEMENTS -> May.DRAFT;
        };
    }
}
