package id.capaian.web;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a resource as the client names it, so that two editors cannot overwrite one another. */
public final class ETag {
    private static final String TAG = "(?:W/)?\"[^\"]*\"";

    /** Possessive, as otherwise a list of a thousand overflows the stack. */
    private static final Pattern LIST = Pattern.compile("\\*|" + TAG + "(?:\\s*,\\s*" + TAG + ")*+");

    private ETag() {}

    public static String of(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /** Refuses a change by somebody who has not seen this version: 428 without {@code If-Match}, 412 with another. */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (!LIST.matcher(ifMatch).matches()) {
            throw Problem.invalidParameter(Fault.in("If-Match", "etag"));
        }
        if (!isNamed(ifMatch, of(version))) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED);
        }
    }

    /** Whether a list of tags names this one, as {@code *} does every one. */
    public static boolean isNamed(String tags, String tag) {
        return tags.equals("*") || tags.contains(tag);
    }
}
