/**
 * Statistics on plain numbers; they know neither periods nor indicators.
 *
 * <p>Start with {@link id.capaian.trend.maths.statistics.Sequence}, which all of them read.
 */
@NullMarked
package id.capaian.trend.maths.statistics;

import org.jspecify.annotations.NullMarked;
