package id.capaian.web;

import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What comes with a change of something that exists: which version of it was seen, and why it is changed. */
public class Amendment {
    @HeaderParam("If-Match")
    public @Nullable String ifMatch;

    @Parameter(
            description = "Why, for everyone to read. Needed to change or take back what is public.",
            example = "Angka direvisi BPS.")
    @QueryParam("reason")
    @Size(max = 1000)
    public @Nullable String reason;

    public String requireReason() {
        if (reason == null || reason.isBlank()) {
            throw Problem.invalidParameter(Fault.in("reason", "reason-required"));
        }
        return reason;
    }

    /** Refuses a change by somebody who has not seen this version. */
    public void requireVersion(int version) {
        ETag.require(ifMatch, version);
    }
}
