package id.capaian.search;

import id.capaian.achievement.Achievement;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.web.search.Place;
import org.jspecify.annotations.Nullable;

/** What can be found. */
public enum SearchType {
    ACHIEVEMENT(Achievement.class, "x.shown", "", "x.listedOn", "x.opd.code", "x.publication.status"),
    PROGRAM(Program.class, "x", "join fetch x.opd", "x.updatedAt", "x.opd.code", null),
    INDICATOR(Indicator.class, "x", "join fetch x.opd", "x.updatedAt", "x.opd.code", null),
    OPD(Opd.class, "x", "", "x.updatedAt", "x.code", null);

    final String entity;
    private final boolean isByDay;

    /** How to get what hits are made of. */
    final String query;

    final String moment;
    final String opd;

    final String isPublic;

    /** The few that are not; their states are named, as an index does not serve to find what is not equal. */
    final String isHidden;

    /** What to order by first. Of achievements all have one state, but only so does H2 see that an index has the order. */
    final String order;

    SearchType(Class<?> entity, String shown, String fetch, String moment, String opd, @Nullable String status) {
        this.entity = entity.getSimpleName();
        this.isByDay = status != null;
        this.query = "select " + shown + ", id(x) from " + this.entity + " x " + fetch;
        this.moment = moment;
        this.opd = opd;
        this.isPublic = status == null ? "true" : status + " = PUBLISHED";
        this.isHidden = status == null ? "false" : status + " in (DRAFT, SUBMITTED, WITHDRAWN)";
        this.order = status == null ? "" : status + ", ";
    }

    /** Where its words are. */
    Place place() {
        return new Place(entity + "Term", isByDay);
    }
}
