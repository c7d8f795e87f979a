package id.capaian.web.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The chapters of the document, in the order of reading. */
final class Tags {
    private Tags() {}

    static List<Tag> all() {
        return List.of(
                tag("achievements", "What agencies achieved, with its evidence and publication."),
                tag("indicators", "What is counted: metadata, measurements (realisasi) and targets."),
                tag("trends", "What the figures of an indicator say."),
                tag("reports", "What can be said across everything."),
                tag("catalogue", "Which datasets there are, and what their columns mean."),
                tag("programs", "What agencies run."),
                tag("opds", "The agencies (organisasi perangkat daerah)."),
                tag("regions", "Provinces, regencies, cities and what lies below."),
                tag("journal", "What was changed, when, by whom and why, and whether that record is intact."),
                tag("access", "Who may write: tokens, and who I am."),
                tag("problems", "What went wrong and what to do."));
    }

    private static Tag tag(String name, String description) {
        return OASFactory.createTag().name(name).description(description);
    }
}
