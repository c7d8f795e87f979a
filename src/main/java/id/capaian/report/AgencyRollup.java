package id.capaian.report;

import com.fasterxml.jackson.databind.JsonNode;
import id.capaian.journal.Appended;
import id.capaian.journal.Journal;
import id.capaian.journal.ResourceType;
import id.capaian.journal.RollupOfEach;
import id.capaian.opd.Opd;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of each agency. */
public abstract class AgencyRollup extends RollupOfEach<Opd> {
    protected AgencyRollup(Journal journal) {
        super(journal);
    }

    /**
     * What the public saw of achievements before a change, and sees now. Of what is withdrawn only what was seen before
     * says where it counted.
     */
    protected static Stream<JsonNode> seen(Appended appended) {
        return appended.seen(ResourceType.ACHIEVEMENT).filter(seen -> seen.has("opd"));
    }

    @Override
    protected List<String> codes() {
        return Opd.<Opd>listAll().stream().map(opd -> opd.code).toList();
    }

    @Override
    protected Opd get(String code) {
        return Opd.get(code);
    }

    @Override
    protected String path(String code) {
        return "opds/" + code;
    }
}
