package id.capaian.journal;

import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param path its address below {@code /v1/}, which is its key on the record
 * @param opd code of the agency that answers for it, if any
 */
public record Subject(
        ResourceType type, String path, @Nullable String opd) {}
