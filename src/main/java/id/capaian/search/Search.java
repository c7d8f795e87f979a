package id.capaian.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.capaian.search.SearchHit.Shown;
import id.capaian.web.search.Nearest;
import id.capaian.web.search.Sought;
import id.capaian.web.search.TextQuery;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for what a reader wrote and, if nothing has it, for what may have been meant. */
final class Search {
    private final SearchQuery query;
    private final ZoneId zone;

    Search(SearchQuery query, ZoneId zone) {
        this.query = query;
        this.zone = zone;
    }

    private record Found(TextQuery text, Sought sought, List<Ranked> ranked) {}

    SearchResult run() {
        var found = find(query.text());
        return found.ranked().isEmpty()
                ? meant(found)
                        .map(other -> answer(other, other.text().toString()))
                        .orElseGet(() -> answer(found, null))
                : answer(found, null);
    }

    private Found find(TextQuery text) {
        var sought = Sought.of(text);
        return new Found(text, sought, Ranked.best(query, sought, zone));
    }

    /** The same query with its wrong words replaced by the nearest, the next nearest and so on, if that finds something. */
    private Optional<Found> meant(Found nothing) {
        var wrong = wrong(nothing);
        var nearest = wrong.stream()
                .map(place -> Nearest.to(nothing.text().words().get(place).text()))
                .toList();
        var tries = nearest.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, tries)
                .mapToObj(nth -> {
                    var text = nothing.text();
                    for (var i = 0; i < wrong.size(); i++) {
                        text = text.with(wrong.get(i), nearest.get(i).get(nth));
                    }
                    return find(text);
                })
                .filter(found -> !found.ranked().isEmpty())
                .findFirst();
    }

    /** The places of words that nobody ever wrote or, if there are none, of those that nothing public has. */
    private List<Integer> wrong(Found nothing) {
        var unknown = places(nothing, nothing.sought()::lacks);
        return unknown.isEmpty() ? places(nothing, place -> isNowhere(nothing.text(), place)) : unknown;
    }

    private static List<Integer> places(Found found, IntPredicate chosen) {
        return IntStream.range(0, found.text().words().size())
                .filter(chosen)
                .boxed()
                .toList();
    }

    private boolean isNowhere(TextQuery text, int place) {
        return text.words().size() == 1 || find(text.only(place)).ranked().isEmpty();
    }

    private SearchResult answer(Found found, @Nullable String didYouMean) {
        var best =
                found.ranked().stream().sorted(Ranked.ORDER).limit(query.size).toList();
        var hits = new HashMap<Ranked, SearchHit>();
        best.stream().collect(groupingBy(Ranked::type)).forEach((type, some) -> {
            var shown = Shelf.take(type, some.stream().map(Ranked::id).toList());
            some.forEach(one -> hits.computeIfAbsent(one, any -> hit(one, shown.get(one.id()), found.sought())));
        });
        // What was taken away since it was found is left out.
        var items =
                best.stream().flatMap(one -> Stream.ofNullable(hits.get(one))).toList();
        return new SearchResult(query.text().toString(), didYouMean, counts(found.ranked()), items);
    }

    private static @Nullable SearchHit hit(Ranked ranked, @Nullable Shown shown, Sought sought) {
        return shown == null ? null : shown.as(ranked, sought);
    }

    private List<SearchResult.Count> counts(List<Ranked> ranked) {
        var totals = ranked.stream().collect(toMap(Ranked::type, Ranked::total, (one, same) -> one));
        return query.chosen().stream()
                .map(type -> SearchResult.Count.of(type, totals.getOrDefault(type, 0L)))
                .toList();
    }
}
