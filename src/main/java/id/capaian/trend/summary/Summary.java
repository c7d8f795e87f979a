package id.capaian.trend.summary;

import id.capaian.trend.maths.Series;
import id.capaian.trend.maths.Trend;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a trend says, in plain sentences. */
@Schema(
        description = "What the figures say, in plain sentences: where the indicator stands, whether a trend is proven,"
                + " and how it stands to its target. They name the period and, where known, the source.")
public record Summary(
        @Schema(
                description = "In Indonesian.",
                examples =
                        "Persentase Penduduk Miskin di Banten pada September 2025 adalah 5,51 persen, turun 0,19 poin"
                                + " persen dari September 2024 (membaik).")
        String id,

        @Schema(
                description = "In English.",
                examples = "Poverty rate in Banten was 5.51 percent in September 2025, down 0.19 percentage points from"
                        + " September 2024 (better).")
        String en) {

    public static Summary of(Series series, Trend trend, Subject subject) {
        return new Summary(
                new Account(series, trend, subject, new Tongue(Locale.forLanguageTag("id"))).text(),
                new Account(series, trend, subject, new Tongue(Locale.ENGLISH)).text());
    }
}
