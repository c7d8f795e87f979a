package id.capaian.report;

import id.capaian.journal.Journal;
import id.capaian.journal.Rollup;
import id.capaian.opd.Opd;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of each agency. */
public abstract class AgencyRollup implements Rollup {
    private final Journal journal;

    protected AgencyRollup(Journal journal) {
        this.journal = journal;
    }

    /** Whether what is kept of an agency is what would be counted now. */
    protected abstract boolean isRight(Opd opd);

    /** Counts all of an agency again. */
    protected abstract void renew(Opd opd);

    @Override
    public Stream<String> wrong(boolean renew) {
        var codes = QuarkusTransaction.requiringNew()
                .call(() -> Opd.<Opd>listAll().stream()
                        .map(opd -> opd.code)
                        .sorted()
                        .toList());
        return codes.stream()
                .flatMap(code -> QuarkusTransaction.requiringNew().call(() -> wrong(code, renew)).stream());
    }

    /** Nobody writes meanwhile. */
    private List<String> wrong(String code, boolean renew) {
        journal.hold();
        var opd = Opd.get(code);
        if (isRight(opd)) {
            return List.of();
        }
        if (renew) {
            renew(opd);
        }
        return List.of("opds/" + code);
    }
}
