package id.capaian.region;

import id.capaian.journal.AsOf;
import id.capaian.journal.ResourceType;
import id.capaian.web.problem.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All regions as they were at a data version, and what lay below what; nothing of it belongs to the database. */
public final class RegionsAsOf {
    private final Map<String, RegionContent> contents;
    private final Map<String, Region> regions = new HashMap<>();

    private RegionsAsOf(Map<String, RegionContent> contents) {
        this.contents = contents;
        contents.keySet().forEach(this::settle);
    }

    public static RegionsAsOf of(AsOf asOf) {
        return new RegionsAsOf(asOf.all(ResourceType.REGION, "regions")
                .map(snapshot -> AsOf.read(snapshot, RegionContent.class))
                .collect(Collectors.toMap(RegionContent::code, Function.identity())));
    }

    private @Nullable Region settle(String code) {
        var content = contents.get(code);
        var known = regions.get(code);
        if (content == null || known != null) {
            return known;
        }
        var region = new Region();
        region.code = code;
        region.name = content.name();
        region.level = content.level();
        region.parent = content.parent() == null ? null : settle(content.parent());
        region.path = (region.parent == null ? "" : region.parent.path) + code + "/";
        regions.put(code, region);
        return region;
    }

    /** The region, or 404. */
    public Region get(String code) {
        return Found.orNotFound(regions.get(code), "region " + code);
    }

    /** Whether one of the codes is that of a region in or below one of others; any, where there are none. */
    public boolean lie(Collection<String> codes, Collection<String> tops) {
        return tops.isEmpty() || codes.stream().anyMatch(code -> tops.stream().anyMatch(top -> lies(code, top)));
    }

    private boolean lies(String code, String top) {
        var inner = regions.get(code);
        var outer = regions.get(top);
        return inner != null && outer != null && inner.path.startsWith(outer.path);
    }
}
