package id.capaian.achievement.card;

import id.capaian.achievement.Achievement;
import id.capaian.achievement.AchievementQuery;
import id.capaian.achievement.Contribution;
import id.capaian.achievement.evidence.Evidence;
import id.capaian.achievement.evidence.EvidenceKind;
import id.capaian.indicator.DateOrPeriod;
import id.capaian.journal.AsOf;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An achievement in brief, with what a page shows of it in a list. */
@Schema(description = "An achievement in brief.")
public record AchievementCard(
        @Schema(description = "Its key. Never changes.", examples = "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        UUID id,

        @Schema(
                description = "Readable key for addresses of pages.",
                examples = "jalan-desa-sukanagara-selesai-2a6f6f1f7d11")
        String slug,

        @Schema(description = "What was achieved, in one line.", examples = "Jalan desa Sukanagara selesai")
        String title,

        @Schema(description = "Code of the agency that achieved it.", examples = "dpupr")
        String opd,

        @Schema(
                description = "When it was achieved: a day, or a period where the day is not known.",
                examples = "2026-02-22")
        @Nullable
        DateOrPeriod achievedOn,

        @Schema(description = "Codes of the regions that benefit.", examples = "[\"36.04\"]")
        List<String> regions,

        @Schema(description = "Its first photo; absent when only videos prove it.") @Nullable
        Photo photo,

        @Schema(description = "How many videos prove it.", examples = "1")
        int videos,

        @Schema(description = "Its address.", examples = "/v1/achievements/01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11")
        String href) {

    /**
     * What it is made of, in the JSON of an achievement as the public sees it or saw it earlier.
     *
     * @param indicators that the achievement moves, for whoever shows the card beside one of them
     */
    public record Source(
            UUID id,
            String slug,
            String title,
            String opd,
            DateOrPeriod achievedOn,
            @Nullable List<String> regions,
            @Nullable List<Evidence> evidence,
            @Nullable List<Contribution.Content> indicators) {
        /** Of what {@link Achievement#shown} holds. */
        public static Source read(String shown) {
            return AsOf.read(shown, Source.class);
        }
    }

    public static AchievementCard of(Achievement achievement) {
        return new AchievementCard(
                achievement.id,
                achievement.slug,
                achievement.title,
                achievement.opd.code,
                achievement.achievedOn,
                achievement.regions.stream().map(region -> region.code).toList(),
                photo(achievement.evidence),
                achievement.videos,
                "/v1/achievements/" + achievement.id);
    }

    public static AchievementCard of(Source source) {
        var evidence = Objects.requireNonNullElse(source.evidence, List.<Evidence>of());
        return new AchievementCard(
                source.id,
                source.slug,
                source.title,
                source.opd,
                source.achievedOn,
                Objects.requireNonNullElse(source.regions, List.of()),
                photo(evidence),
                (int) evidence.stream()
                        .filter(one -> one.kind() == EvidenceKind.VIDEO)
                        .count(),
                "/v1/achievements/" + source.id);
    }

    private static @Nullable Photo photo(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.kind() == EvidenceKind.PHOTO)
                .findFirst()
                .map(Photo::of)
                .orElse(null);
    }

    /** The latest of those asked for that are published. */
    public static List<AchievementCard> latest(AchievementQuery query, int most) {
        return query.published().first(most, AchievementQuery.SORTING, shown -> of(Source.read(shown)));
    }

    /** A photo as a page shows it. */
    @Schema(description = "A photo as a page shows it.")
    public record Photo(
            @Schema(description = "Where it is, https.", examples = "https://example.go.id/jalan-sukanagara.jpg")
            String url,

            @Schema(description = "A preview picture.", examples = "https://example.go.id/jalan-sukanagara.jpg")
            @Nullable
            String thumbnailUrl,

            @Schema(
                    description = "What a screen reader says in its place.",
                    examples = "Jalan beton lurus di antara sawah")
            @Nullable
            String altText,

            @Schema(description = "Who made it.", examples = "Dok. DPUPR Banten") @Nullable
            String credit,

            @Schema(description = "Licence under which it may be used.", examples = "CC BY 4.0") @Nullable
            String licence) {

        static Photo of(Evidence evidence) {
            var link = evidence.link();
            return new Photo(
                    evidence.url(),
                    link == null ? null : link.thumbnailUrl(),
                    evidence.altText(),
                    evidence.credit(),
                    evidence.licence());
        }
    }
}
