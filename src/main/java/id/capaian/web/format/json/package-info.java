/**
 * Rows as JSON: line by line, and on a map.
 *
 * <p>Start with {@link id.capaian.web.format.json.Ndjson}.
 */
@NullMarked
package id.capaian.web.format.json;

import org.jspecify.annotations.NullMarked;
