package id.capaian.search;

import id.capaian.achievement.AchievementView;
import id.capaian.achievement.Quantity;
import id.capaian.indicator.Indicator;
import id.capaian.opd.Opd;
import id.capaian.program.Program;
import id.capaian.search.SearchHit.Shown;
import id.capaian.search.SearchHit.Text;
import id.capaian.web.Spread;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes down what was found, all of one type at once. */
final class Shelf {
    private Shelf() {}

    /** By their ids. */
    static Map<Object, Shown> take(SearchType type, Collection<?> ids) {
        var shown = new HashMap<Object, Shown>();
        Spread.of(type.query + " where id(x) in :ids", Map.of("ids", ids))
                .query(Object[].class)
                .getResultList()
                .stream()
                .filter(row -> row[0] != null)
                .forEach(row -> shown.put(row[1], show(row[0])));
        return shown;
    }

    private static Shown show(Object thing) {
        if (thing instanceof String achievement) {
            return achievement(AchievementView.read(achievement));
        }
        if (thing instanceof Program program) {
            return new Shown(
                    program.code, "programs", program.opd.code, program.name, text("objective", program.objective));
        }
        if (thing instanceof Indicator indicator) {
            return indicator(indicator);
        }
        var opd = (Opd) thing;
        return new Shown(
                opd.code,
                "opds",
                opd.code,
                opd.name,
                Stream.concat(text("description", opd.description), text("acronym", opd.acronym)));
    }

    private static Shown achievement(AchievementView one) {
        var content = one.content();
        var evidence = some(content.evidence()).flatMap(item -> Stream.of(item.caption(), item.altText()));
        return new Shown(
                one.id().toString(),
                "achievements",
                content.opd(),
                content.title(),
                Stream.of(
                                text("summary", content.summary()),
                                text("body", content.body()),
                                text("place", content.place()),
                                text("tags", joined(some(content.tags()))),
                                text(
                                        "quantities",
                                        joined(some(content.quantities()).map(Quantity::label))),
                                text("evidence", joined(evidence)))
                        .flatMap(Function.identity()));
    }

    private static <T> Stream<T> some(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    private static Shown indicator(Indicator one) {
        return new Shown(
                one.code,
                "indicators",
                one.opd.code,
                one.name,
                Stream.of(
                                text("definition", one.definition),
                                text("interpretation", one.interpretation),
                                text("concept", one.concept),
                                text("nameEn", one.nameEn),
                                text("formula", one.formula),
                                text("dataSource", one.dataSource))
                        .flatMap(Function.identity()));
    }

    private static Stream<Text> text(String property, @Nullable String text) {
        return text == null || text.isBlank() ? Stream.of() : Stream.of(new Text(property, text));
    }

    private static String joined(Stream<? extends @Nullable String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
