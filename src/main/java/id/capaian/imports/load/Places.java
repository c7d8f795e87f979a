package id.capaian.imports.load;

import id.capaian.indicator.Indicator;
import id.capaian.region.Region;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** The indicators and regions that a file speaks of, each read once, so that they outlive the session's memory. */
final class Places {
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Set<String> askedIndicators = new HashSet<>();
    private final Set<String> askedRegions = new HashSet<>();

    /** Reads those of these codes that are new here, in one query each. */
    void meet(Collection<String> indicatorCodes, Collection<String> regionCodes) {
        var newIndicators = indicatorCodes.stream().filter(askedIndicators::add).toList();
        if (!newIndicators.isEmpty()) {
            Indicator.ofCodes(newIndicators).forEach(one -> {
                Hibernate.initialize(one.referenceMonths);
                Hibernate.initialize(one.disaggregations);
                indicators.put(one.code, one);
            });
        }
        var newRegions = regionCodes.stream().filter(askedRegions::add).toList();
        if (!newRegions.isEmpty()) {
            Region.ofCodes(newRegions).forEach(one -> regions.put(one.code, one));
        }
    }

    @Nullable
    Indicator indicator(String code) {
        return indicators.get(code);
    }

    @Nullable
    Region region(String code) {
        return regions.get(code);
    }
}
