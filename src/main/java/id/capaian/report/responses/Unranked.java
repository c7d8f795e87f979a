package id.capaian.report.responses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agency has no rank. */
@Schema(description = "Why an agency has no rank: it responded to fewer reports than `minimum`.")
public enum Unranked {
    TOO_FEW
}
