package id.capaian.imports;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What kept an import from being done: a code whose words are the message {@code error.<code>}. */
final class Failure {
    private static final Logger LOG = Logger.getLogger(Failure.class);

    private Failure() {}

    static Fault of(RuntimeException failed, UUID job) {
        if (failed instanceof Problem problem) {
            return problem.told().get(0);
        }
        LOG.errorf(failed, "Import %s failed", job);
        return Fault.at("", "import-failed", Map.of("id", job.toString()));
    }
}
