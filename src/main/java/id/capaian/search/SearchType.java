package id.capaian.search;

import id.capaian.achievement.Achievement;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.program.Program;

/** What can be found. */
public enum SearchType {
    ACHIEVEMENT(Achievement.class, "x.listedOn", "x.opd.code", "x.publication.status = PUBLISHED"),
    PROGRAM(Program.class, "x.updatedAt", "x.opd.code", "true"),
    INDICATOR(Indicator.class, "x.updatedAt", "x.opd.code", "true"),
    OPD(Opd.class, "x.updatedAt", "x.code", "true");

    final String entity;
    final String rows;
    final String moment;
    final String opd;
    final String isPublic;

    SearchType(Class<?> entity, String moment, String opd, String isPublic) {
        this.entity = entity.getSimpleName();
        this.rows = this.entity + "Term";
        this.moment = moment;
        this.opd = opd;
        this.isPublic = isPublic;
    }
}
