package id.capaian.report;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Rollup;
import id.capaian.opd.Opd;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is kept of each agency. */
public abstract class AgencyRollup implements Rollup {
    private final Journal journal;

    protected AgencyRollup(Journal journal) {
        this.journal = journal;
    }

    /** What is kept of an agency, in any order. */
    protected abstract List<?> kept(Opd opd);

    /** What would be counted of it now. */
    protected abstract List<?> counted(Opd opd);

    /** Counts all of an agency again. */
    protected abstract void renew(Opd opd);

    /**
     * What the public saw of achievements before a change, and sees now. Of what is withdrawn only what was seen before
     * says where it counted.
     */
    protected static Stream<JsonNode> seen(Appended appended) {
        return appended.seen(ResourceType.ACHIEVEMENT).filter(seen -> seen.has("opd"));
    }

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
        if (Set.copyOf(kept(opd)).equals(Set.copyOf(counted(opd)))) {
            return List.of();
        }
        if (renew) {
            renew(opd);
        }
        return List.of("opds/" + code);
    }
}
