package id.capaian.region;

import id.capaian.journal.Action;
import id.capaian.journal.Journal;
import id.capaian.journal.Recorded;
import id.capaian.journal.ResourceType;
import id.capaian.journal.Subject;
import id.capaian.web.Spread;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** A place: what lies below it has a path that begins with its own. */
@Entity
public class Region extends PanacheEntity implements Recorded {
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}";

    @Version
    public int version;

    @NaturalId
    @Column
    public String code;

    @Column
    public String name;

    @Enumerated(EnumType.STRING)
    @Column
    public RegionLevel level;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Region parent;

    @Column
    public String path;

    @Column
    public Instant updatedAt;

    /** The region, or 404. */
    public static Region get(String code) {
        return Found.orNotFound(find(code), "region " + code);
    }

    /** The regions in this order, or 404 for the first that is none. */
    public static List<Region> get(List<String> codes) {
        var found = getSession().byMultipleNaturalId(Region.class).multiLoad(codes);
        IntStream.range(0, codes.size()).forEach(i -> Found.orNotFound(found.get(i), "region " + codes.get(i)));
        return found;
    }

    /** The region that a body refers to, or 422 at the pointer. */
    public static Region referred(String code, String pointer) {
        return Found.orUnknownReference(find(code), pointer, code);
    }

    /** Those with these codes, by code, in one statement. */
    public static List<Region> ofCodes(Collection<String> codes) {
        return Spread.of(
                        "from Region r left join fetch r.parent where r.code in :codes order by r.code",
                        Map.of("codes", codes))
                .query(Region.class)
                .getResultList();
    }

    /** Codes of a region and of its parts, without the parts of these. */
    public static List<String> codesIn(String code) {
        return getEntityManager()
                .createQuery(
                        "select r.code from Region r left join r.parent p where r.code = ?1 or p.code = ?1 order by r.code",
                        String.class)
                .setParameter(1, code)
                .getResultList();
    }

    static @Nullable Region find(String code) {
        return getSession().bySimpleNaturalId(Region.class).load(code);
    }

    /** A new region, unless its code is taken. */
    public static Region add(RegionContent content, Journal journal) {
        if (find(content.code()) != null) {
            throw Problem.alreadyExists(content.code());
        }
        var region = new Region();
        region.write(content, journal.now());
        region.persist();
        journal.record(Action.CREATE, region);
        return region;
    }

    public void change(RegionContent content, @Nullable String reason, Journal journal) {
        write(content, journal.now());
        journal.record(Action.UPDATE, this, reason);
    }

    public void remove(@Nullable String reason, Journal journal) {
        delete();
        journal.record(Action.DELETE, this, reason);
    }

    private void write(RegionContent content, Instant now) {
        code = content.code();
        name = content.name();
        level = content.level();
        parent = content.parent() == null ? null : referred(content.parent(), "/parent");
        updatedAt = now;
        settleBelow(parent);
    }

    /** Takes the path that the parent gives, and all that lies below comes along. */
    private void settleBelow(@Nullable Region above) {
        var old = path;
        var now = (above == null ? "" : above.path) + code + "/";
        if (above != null && old != null && above.path.startsWith(old)) {
            throw Problem.invalidContent(Fault.at("/parent", "cycle"));
        }
        path = now;
        if (old != null && !old.equals(now)) {
            update("path = concat(?1, substring(path, ?2)) where path like ?3", now, old.length() + 1, old + "_%");
        }
    }

    /** The condition that a path, in JPQL, lies in or below one of the regions of the parameter {@code region}. */
    public static String lies(String path) {
        return "exists (select 1 from Region top where top.code in :region and " + path
                + " like concat(top.path, '%'))";
    }

    @Override
    public Subject subject() {
        return new Subject(ResourceType.REGION, "regions/" + code, null);
    }

    @Override
    public Object publicView() {
        return RegionView.of(this);
    }
}
