package id.capaian.imports.load;

import static java.util.stream.Collectors.toMap;

import id.capaian.indicator.Indicator;
import id.capaian.region.Region;
import java.util.Collection;
import java.util.Map;

/** Indicators and regions by their codes. */
record Places(Map<String, Indicator> indicators, Map<String, Region> regions) {

    /** Those of these codes that there are, in one query each. */
    static Places of(Collection<String> indicators, Collection<String> regions) {
        return new Places(
                Indicator.ofCodes(indicators).stream().collect(toMap(one -> one.code, one -> one)),
                Region.ofCodes(regions).stream().collect(toMap(one -> one.code, one -> one)));
    }
}
