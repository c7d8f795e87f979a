/**
 * What proves an achievement: links to photos, videos, documents and articles.
 *
 * <p>Start with {@link id.capaian.achievement.evidence.Evidence};
 * {@link id.capaian.achievement.evidence.EvidenceLink} recognises where a link leads.
 */
@NullMarked
package id.capaian.achievement.evidence;

import org.jspecify.annotations.NullMarked;
