package id.capaian.web;

/** The form of the codes that people choose. */
public final class Slug {
    public static final String PATTERN = "[a-z0-9][a-z0-9.-]{0,79}";

    private Slug() {}
}
