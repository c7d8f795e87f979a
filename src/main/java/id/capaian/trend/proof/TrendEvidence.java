package id.capaian.trend.proof;

import id.capaian.indicator.DateOrPeriod;
import id.capaian.indicator.Indicator;
import id.capaian.journal.AsOf;
import id.capaian.region.Region;
import id.capaian.trend.maths.Window;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands behind a trend: published achievements that move the indicator. */
@Schema(
        description =
                "Published achievements that move the indicator, in the trend's region or below it, achieved within"
                        + " its window; at any time where the trend has none.")
public record TrendEvidence(
        @Schema(description = "How many there are.", examples = "12")
        long total,

        @Schema(description = "The latest, ten at most.") List<Proof> items,

        @Schema(
                description = "Address of the full list.",
                examples = "/v1/indicators/jalan-desa-km/evidence?region=36&from=2018&to=2025")
        String href) {
    private static final int SHOWN = 10;

    public static TrendEvidence of(Indicator indicator, Region region, @Nullable Window window) {
        return of(indicator, region, window, query -> query.of(indicator, PageQuery.first(SHOWN)));
    }

    /** What stood behind it at a data version, and was not withdrawn since. */
    public static TrendEvidence of(Indicator indicator, Region region, @Nullable Window window, AsOf asOf) {
        return of(indicator, region, window, query -> query.of(indicator, PageQuery.first(SHOWN), asOf));
    }

    private static TrendEvidence of(
            Indicator indicator, Region region, @Nullable Window window, Function<ProofQuery, Page<Proof>> found) {
        var query = new ProofQuery();
        query.region = List.of(region.code);
        var href = "/v1/indicators/" + indicator.code + "/evidence?region=" + region.code;
        if (window != null) {
            query.from = DateOrPeriod.fromString(window.from().toString());
            query.to = DateOrPeriod.fromString(window.to().toString());
            href += "&from=" + window.from() + "&to=" + window.to();
        }
        var latest = found.apply(query);
        return new TrendEvidence(latest.page().total(), latest.items(), href);
    }
}
