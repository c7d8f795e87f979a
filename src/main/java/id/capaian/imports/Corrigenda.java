package id.capaian.imports;

import id.capaian.web.problem.Messages;
import id.capaian.web.sheet.Annotated;
import id.capaian.web.sheet.Remark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An uploaded sheet with what is wrong in it. */
final class Corrigenda {
    private final Import job;
    private final Messages messages;

    Corrigenda(Import job, Messages messages) {
        this.job = job;
        this.messages = messages;
    }

    /** In the format and under the name that it came with. */
    void write(OutputStream out) throws IOException {
        var file = ImportFile.copy(job.id);
        try {
            var layout = job.layout(file);
            var heading = new Remark(layout.header(), messages.say("import.remark", Map.of()));
            var remarks = Stream.concat(Stream.of(heading), remarks().stream());
            Annotated.write(layout.sheet(), remarks.iterator(), out);
        } finally {
            Files.delete(file);
        }
    }

    private List<Remark> remarks() {
        return ImportFault.<ImportFault>list("importId = ?1 order by rowNumber, ordinal", job.id).stream()
                .map(fault -> new Remark(fault.rowNumber, ImportFaultView.message(fault, messages)))
                .toList();
    }
}
