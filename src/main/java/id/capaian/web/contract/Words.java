package id.capaian.web.contract;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that mean the same in every address. */
record Words(String description, String example, @Nullable String pattern) {
    private static final String SLUG = "^[a-z0-9][a-z0-9.-]{0,79}$";
    private static final Map<String, Words> ALL = Map.ofEntries(
            entry("code", new Words("Code of the resource.", "ppm", "^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$")),
            entry("id", new Words("Id or slug.", "01960f1e-7c7a-7cc3-9f0e-2a6f6f1f7d11", SLUG)),
            entry("region", new Words("Code of the region.", "36", "^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$")),
            entry(
                    "period",
                    new Words(
                            "Period: a year, semester, quarter or month. A month stands for the semester, quarter or year"
                                    + " that the indicator measures in it.",
                            "2025-S1",
                            "^\\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")),
            entry("document", new Words("Planning document.", "RPJMD", "^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$")),
            entry(
                    "disaggregation",
                    new Words(
                            "Part of the whole: `dimension:value`, several separated by semicolons. Default: the whole.",
                            "area:urban",
                            null)),
            entry("revision", new Words("Number of the revision, from 1.", "2", null)),
            entry("compare", new Words("Number of another revision, to say how this one differs from it.", "1", null)),
            entry(
                    "If-Match",
                    new Words("The ETag of the last GET, or `*` to overwrite whatever is there.", "\"3\"", null)),
            entry(
                    "Idempotency-Key",
                    new Words(
                            "A name of your choice for this request, so that it can be repeated when its answer got"
                                    + " lost: for 24 hours the same request with the same key gets the first answer again"
                                    + " and does nothing. With another body or address the key is refused with 422. A"
                                    + " request that failed leaves no key; what is secret is not repeated.",
                            "0b9d6a0e-5f1c-4f2e-9a57-6f0f3f1f8f11",
                            null)),
            entry(
                    "dataVersion",
                    new Words(
                            "As it was when this was the last public change, a number that the header `Data-Version`"
                                    + " gave. One that is still to come is a 400.",
                            "1374",
                            null)),
            entry("Accept-Language", new Words("Language of the page: id or en.", "en", null)),
            entry("slug", new Words("Kind of problem.", "not-found", SLUG)));

    static @Nullable Words of(String parameter) {
        return ALL.get(parameter);
    }
}
