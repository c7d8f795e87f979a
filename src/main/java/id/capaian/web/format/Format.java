package id.capaian.web.format;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form in which a list can be had. */
@Schema(enumeration = {"json", "csv", "xlsx", "ndjson", "geojson", "csvw", "atom", "jsonfeed", "sdmx-csv"})
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON),
    CSV("csv", Format.TEXT_CSV),
    XLSX("xlsx", Format.WORKBOOK),
    NDJSON("ndjson", Format.JSON_LINES),
    GEOJSON("geojson", Format.MAP),
    /** What the columns of the CSV mean. */
    CSVW("csvw", Format.CSV_METADATA),
    ATOM("atom", Format.ATOM_FEED),
    JSON_FEED("jsonfeed", Format.FEED),
    SDMX_CSV("sdmx-csv", Format.SDMX);

    /** For {@code @Produces} on what has these formats. */
    public static final String TEXT_CSV = "text/csv;charset=utf-8";

    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSON_LINES = "application/x-ndjson";
    public static final String MAP = "application/geo+json";
    public static final String CSV_METADATA = "application/csvm+json";
    public static final String ATOM_FEED = "application/atom+xml";
    public static final String FEED = "application/feed+json";
    public static final String SDMX = "application/vnd.sdmx.data+csv;version=2.0.0";

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
