package id.capaian.achievement;

import static java.util.Objects.requireNonNullElse;

import id.capaian.Settings;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must agree within an achievement, be it a draft or published. */
final class AchievementRules {
    private AchievementRules() {}

    static void check(AchievementContent content, Settings settings) {
        var faults = new ArrayList<Fault>();
        faults.addAll(repeated(content.regions(), "/regions/"));
        faults.addAll(repeated(content.tags(), "/tags/"));
        faults.addAll(repeated(content.sdgs(), "/sdgs/"));
        var indicators = requireNonNullElse(content.indicators(), List.<Contribution.Content>of());
        faults.addAll(repeated(
                indicators.stream().map(Contribution.Content::indicator).toList(), "/indicators/"));
        if (content.response() != null) {
            content.response().fault().ifPresent(faults::add);
        }
        faults.addAll(evidence(requireNonNullElse(content.evidence(), List.of()), settings));
        if (!faults.isEmpty()) {
            throw Problem.invalidContent(faults.toArray(Fault[]::new));
        }
    }

    private static List<Fault> evidence(List<Evidence> evidence, Settings settings) {
        var publicUrl = URI.create(settings.publicUrl());
        var faults = new ArrayList<Fault>();
        for (var i = 0; i < evidence.size(); i++) {
            evidence.get(i).fault("/evidence/" + i, publicUrl).ifPresent(faults::add);
        }
        return faults;
    }

    private static List<Fault> repeated(@Nullable List<?> values, String pointer) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<>();
        var all = requireNonNullElse(values, List.of());
        for (var i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i))) {
                faults.add(Fault.at(pointer + i, "duplicate", Map.of("value", all.get(i))));
            }
        }
        return faults;
    }
}
