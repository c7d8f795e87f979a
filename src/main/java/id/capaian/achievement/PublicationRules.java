package id.capaian.achievement;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import java.util.ArrayList;

/** What the public may expect of everything it is shown. */
final class PublicationRules {
    private PublicationRules() {}

    static void check(Achievement achievement) {
        var missing = new ArrayList<Fault>();
        if (achievement.summary == null || achievement.summary.isBlank()) {
            missing.add(Fault.at("/summary", "required"));
        }
        if (achievement.achievedOn == null) {
            missing.add(Fault.at("/achievedOn", "required"));
        }
        if (achievement.regions.isEmpty()) {
            missing.add(Fault.at("/regions", "required"));
        }
        if (achievement.photos + achievement.videos == 0) {
            missing.add(Fault.at("/evidence", "evidence-missing"));
        }
        if (!missing.isEmpty()) {
            throw Problem.of(ProblemType.NOT_PUBLISHABLE, missing);
        }
    }
}
