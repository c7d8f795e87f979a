package id.capaian.imports.layout;

/** Names that the API has for what layouts know about. */
final class Field {
    static final String INDICATOR = "indicator";
    static final String REGION = "region";
    static final String PERIOD = "period";
    static final String DISAGGREGATION = "disaggregation";
    static final String VALUE = "value";
    static final String STATUS = "status";
    static final String BREAK = "break";
    static final String DOCUMENT = "document";
    static final String NOTE = "note";
    static final String SOURCE_TITLE = "sourceTitle";
    static final String SOURCE_URL = "sourceUrl";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String OPD = "opd";
    static final String TITLE = "title";

    private Field() {}
}
