package id.capaian.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a text. */
@Schema(name = "TextRange", description = "Part of a text, counted in UTF-16 code units as JavaScript does.")
public record Range(
        @Schema(description = "Where it begins, from 0.", examples = "12")
        int start,

        @Schema(description = "Where it has ended; the first unit behind it.", examples = "17")
        int end) {}
