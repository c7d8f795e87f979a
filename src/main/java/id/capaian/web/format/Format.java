package id.capaian.web.format;

/** A form in which a list or report can be had. */
public enum Format {
    JSON("json", "application/json"),
    CSV("csv", "text/csv"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    NDJSON("ndjson", "application/x-ndjson"),
    GEOJSON("geojson", "application/geo+json"),
    ATOM("atom", "application/atom+xml"),
    JSON_FEED("jsonfeed", "application/feed+json"),
    SDMX_CSV("sdmx-csv", "application/vnd.sdmx.data+csv"),
    /** What the columns of the CSV mean. */
    CSVW("csvw", "application/csvm+json");

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word in {@code format}, and the ending of file names. */
    @Override
    public String toString() {
        return word;
    }
}
