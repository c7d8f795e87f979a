package id.capaian.trend.across;

import id.capaian.indicator.Indicator;
import id.capaian.region.Region;
import id.capaian.trend.maths.Series;

/** The series of an indicator's whole in a region; it has at least one figure. */
public record RegionSeries(Indicator indicator, Region region, Series series) {}
