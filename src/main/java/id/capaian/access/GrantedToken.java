package id.capaian.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new token, with what nobody can ever ask for again. */
@Schema(description = "A token that was just granted.")
public record GrantedToken(
        @JsonUnwrapped TokenView view,

        @Schema(
                description =
                        "The token, for the header `Authorization: Bearer`. Keep it now: only its hash is stored.",
                examples = "cap_…")
        String token) {}
