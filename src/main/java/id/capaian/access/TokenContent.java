package id.capaian.access;

import id.capaian.web.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token as a client asks for it. */
@Schema(name = "TokenContent", description = "A token to be granted.")
public record TokenContent(
        @Schema(
                description = "Who or what will use it. Its agency and administrators see it beside every change made"
                        + " with it.",
                examples = "CMS Dinas PUPR")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(
                description = "editor drafts and submits; publisher also publishes, corrects, withdraws and writes"
                        + " figures; manager also grants tokens; admin does everything for all agencies.",
                examples = "publisher")
        @NotNull
        Role role,

        @Schema(
                description = "Code of the agency it acts for; needed by every role but admin, which has none.",
                examples = "dpupr")
        @Pattern(regexp = Slug.PATTERN, message = "slug")
        @Nullable
        String opd,

        @Schema(
                description = "From when on it is no longer valid; absent: valid until it is revoked.",
                examples = "2027-01-01T00:00:00+07:00")
        @Nullable
        Instant expiresAt) {}
