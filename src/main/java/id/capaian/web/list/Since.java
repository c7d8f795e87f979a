package id.capaian.web.list;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list of things that change can be asked. */
public class Since {
    @Parameter(
            description = "Only what was written at this moment or later. What is gone is told by `/v1/changes`.",
            example = "2026-02-24T03:00:00Z")
    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;
}
