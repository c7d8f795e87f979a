package id.capaian.imports;

import id.capaian.journal.Plan;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;

/** What checking an import finds, kept at once and apart from the transaction that is given up in the end. */
final class Findings {
    /** Of a file with more faults than these nobody mends one after another. */
    private static final int MOST_FAULTS = 100_000;

    private final Import job;
    private long faults;
    private long changes;

    private Findings(Import job) {
        this.job = job;
    }

    /** Forgets those of an earlier try. */
    static Findings anew(Import job) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportFault.delete("importId", job.id);
            ImportChange.delete("importId", job.id);
        });
        return new Findings(job);
    }

    void keep(List<Tally.Wrong> wrong, List<Plan> plans) {
        if (!wrong.isEmpty() || (job.dryRun && !plans.isEmpty())) {
            QuarkusTransaction.requiringNew().run(() -> {
                wrong.forEach(this::keep);
                if (job.dryRun) {
                    plans.forEach(this::keep);
                }
            });
        }
    }

    private void keep(Tally.Wrong wrong) {
        if (faults == MOST_FAULTS) {
            return;
        }
        var cell = wrong.item().fields().get(wrong.field());
        var fault = new ImportFault();
        fault.importId = job.id;
        fault.ordinal = ++faults;
        fault.rowNumber = wrong.item().row();
        fault.cell = cell == null ? "" : cell.address();
        fault.field = wrong.field();
        fault.code = wrong.fault().code();
        fault.arguments = Json.write(wrong.fault().arguments());
        fault.persist();
    }

    private void keep(Plan plan) {
        var change = new ImportChange();
        change.importId = job.id;
        change.ordinal = ++changes;
        change.action = plan.action();
        change.path = plan.path();
        change.differences = Json.write(plan.differences().get());
        change.persist();
    }
}
