package id.capaian.journal;

import id.capaian.access.Actor;
import id.capaian.access.May;
import id.capaian.web.page.Listing;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.page.SortKey;
import id.capaian.web.page.Sorting;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The revisions of a resource, as far as the reader may see them. */
@Singleton
public class Revisions {
    private static final Sorting SORTING = Sorting.by("-revision", new SortKey("revision", "e.seq", Long.class));

    private final Actor reader;

    Revisions(Actor reader) {
        this.reader = reader;
    }

    /** All revisions, the latest first, or 404 when there is none to see. */
    public Page<Revision> list(String path, PageQuery query) {
        var page = visible(path).page(query, SORTING, entry -> Revision.of(entry, reader));
        if (page.page().total() == 0) {
            throw Problem.notFound(path + "/revisions");
        }
        return page;
    }

    /**
     * One revision.
     *
     * @param compare number of another revision to compare it with
     */
    public Revision get(String path, int number, @Nullable Integer compare) {
        var entry = find(path, number);
        if (entry == null) {
            throw Problem.notFound(path + "/revisions/" + number);
        }
        if (compare == null) {
            return Revision.of(entry, reader);
        }
        var other = find(path, compare);
        if (other == null) {
            throw Problem.invalidParameter(Fault.in("compare", "unknown-reference", Map.of("value", compare)));
        }
        return Revision.of(entry, reader, other);
    }

    private @Nullable Snapshot find(String path, int number) {
        return visible(path).where("e.revision = :revision", "revision", number).only();
    }

    private Listing<Snapshot> visible(String path) {
        var all = Listing.of(Snapshot.class, "e", "").where("e.path = :path", "path", path);
        return reader.may(May.ADMINISTER)
                ? all
                : all.where("e.isPublic or e.opd = :opd", "opd", orNobody(reader.opd()));
    }

    private static String orNobody(@Nullable String opd) {
        return opd == null ? "" : opd;
    }
}
