package id.capaian.search;

import id.capaian.achievement.Achievement;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.program.Program;

/** What can be found. */
public enum SearchType {
    ACHIEVEMENT(Achievement.class, "x.shown", "", "x.listedOn", "x.opd.code", "x.publication.status = PUBLISHED"),
    PROGRAM(Program.class, "x", "join fetch x.opd", "x.updatedAt", "x.opd.code", "true"),
    INDICATOR(Indicator.class, "x", "join fetch x.opd", "x.updatedAt", "x.opd.code", "true"),
    OPD(Opd.class, "x", "", "x.updatedAt", "x.code", "true");

    final String entity;
    final String rows;

    /** How to get what hits are made of. */
    final String query;

    final String moment;
    final String opd;
    final String isPublic;

    SearchType(Class<?> entity, String shown, String fetch, String moment, String opd, String isPublic) {
        this.entity = entity.getSimpleName();
        this.rows = this.entity + "Term";
        this.query = "select " + shown + ", id(x) from " + this.entity + " x " + fetch;
        this.moment = moment;
        this.opd = opd;
        this.isPublic = isPublic;
    }
}
