package id.capaian.journal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an import did to a thing.
 *
 * @param path of the thing, as in {@link Subject}
 * @param before what the public or, where it is not public, its agency saw of it before; JSON's null where there was
 *     nothing
 * @param after what they saw afterwards
 * @param isLast whether nothing has happened to it since
 */
public record Trace(String path, JsonNode before, JsonNode after, boolean isLast) {}
