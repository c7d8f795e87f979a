package id.capaian.web.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A root that a thing can be found by.
 *
 * @param tier where a word of it stands: 1 in the heading, 2 in the keywords, 3 elsewhere
 */
@Embeddable
public record Term(@Column String root, @Column int tier) {}
