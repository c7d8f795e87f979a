package id.capaian.web.search;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A word that a thing can be found by.
 *
 * @param tier where it stands: 1 in the heading, 2 in the keywords, 3 elsewhere
 */
@Embeddable
public record Term(@Column String word, @Column int tier) {}
