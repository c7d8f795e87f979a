package id.capaian.web;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The version of a resource as the client names it, so that two editors cannot overwrite one another. */
public final class ETag {
    private ETag() {}

    public static String of(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /** Refuses a change by somebody who has not seen this version: 428 without {@code If-Match}, 412 with another. */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!ifMatch.matches("\\*|(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*")) {
            throw Problem.invalidParameter(Fault.in("If-Match", "etag"));
        }
        if (!ifMatch.equals("*") && !ifMatch.contains(of(version))) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED);
        }
    }
}
