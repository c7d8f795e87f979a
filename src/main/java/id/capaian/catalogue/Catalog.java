package id.capaian.catalogue;

import id.capaian.Settings;
import id.capaian.indicator.FiguresQuery;
import id.capaian.indicator.Frequency;
import id.capaian.indicator.Indicator;
import id.capaian.indicator.IndicatorQuery;
import id.capaian.web.Spread;
import id.capaian.web.page.Listing;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Messages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All datasets: the lists, and the figures of each indicator. */
@Singleton
final class Catalog {
    private static final List<Messages> LANGUAGES =
            List.of(new Messages(Locale.forLanguageTag("id")), new Messages(Locale.ENGLISH));

    private final Settings settings;

    Catalog(Settings settings) {
        this.settings = settings;
    }

    /** What is known of an indicator's figures. */
    private record Span(String indicator, LocalDate first, LocalDate last, Instant modified) {
        /** The last day of the last figure's period. */
        LocalDate end(Frequency frequency) {
            return last.plusMonths(frequency.monthsPerPeriod()).minusDays(1);
        }
    }

    /** A page of it at an address: the first begins with the lists, and all go on with indicators by code. */
    CatalogPage page(String path, PageQuery query) {
        var indicators = Listing.<Indicator>of(Indicator.class, "i", "join fetch i.opd")
                .pageOfAll(query, IndicatorQuery.OFFER.sorting(), Catalog::ofIndicators);
        var entries = new ArrayList<CatalogEntry>();
        if (query.after == null) {
            ServedDataset.LISTS.forEach(list -> entries.add(ofList(list)));
        }
        entries.addAll(indicators.items());
        var page = indicators.page();
        var address = settings.publicUrl() + path + "?size=" + query.size;
        return new CatalogPage(
                entries,
                page.total() + ServedDataset.LISTS.size(),
                query.after == null ? address : address + "&after=" + query.after,
                page.next() == null ? null : address + "&after=" + page.next());
    }

    private static CatalogEntry ofList(ServedDataset list) {
        var name = list.dataset().name();
        return new CatalogEntry(
                list.path(),
                list.path(),
                said("dataset." + name + ".title"),
                said("dataset." + name + ".description"),
                List.of(name, "capaian", "kinerja"),
                null,
                null,
                null,
                null,
                null,
                List.copyOf(list.dataset().formats()));
    }

    private static Map<String, String> said(String key) {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(
                        language -> language.locale().getLanguage(), language -> language.say(key, Map.of())));
    }

    private static List<CatalogEntry> ofIndicators(List<Indicator> indicators) {
        var spans = spans(indicators);
        return indicators.stream().map(one -> of(one, spans.get(one.code))).toList();
    }

    private static CatalogEntry of(Indicator indicator, @Nullable Span span) {
        var names = new LinkedHashMap<String, String>();
        names.put("id", indicator.name);
        if (indicator.nameEn != null) {
            names.put("en", indicator.nameEn);
        }
        var description = Stream.of(indicator.definition, indicator.concept, indicator.name)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(indicator.code);
        return new CatalogEntry(
                "/v1/measurements?indicator=" + indicator.code,
                "/v1/indicators/" + indicator.code,
                names,
                Map.of("id", description + " (" + indicator.unit + ")"),
                Stream.of(indicator.code, indicator.unit, indicator.tier.toString())
                        .distinct()
                        .toList(),
                indicator.opd.name,
                indicator.frequency,
                span == null ? null : span.first(),
                span == null ? null : span.end(indicator.frequency),
                span == null ? indicator.updatedAt : span.modified(),
                List.copyOf(FiguresQuery.MEASUREMENTS.dataset().formats()));
    }

    /** From when to when there are figures, in one statement for all. */
    private static Map<String, Span> spans(List<Indicator> indicators) {
        return Spread.of("""
                        select s.indicator.code, min(s.firstOn), max(s.latestOn), max(s.updatedAt)
                        from MeasuredSeries s where s.indicator in :indicators group by s.indicator.code
                        """, Map.of("indicators", indicators))
                .query(Span.class)
                .getResultStream()
                .collect(Collectors.toMap(Span::indicator, span -> span));
    }
}
