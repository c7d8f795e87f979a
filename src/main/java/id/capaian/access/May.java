package id.capaian.access;

/** What can be permitted; each HTTP method that is not open to all names one in its {@code @RolesAllowed}. */
public final class May {
    /** Write, submit and discard drafts, and propose corrections, of its agency's achievements. */
    public static final String DRAFT = "draft-achievements";

    /** Publish, return, correct and withdraw its agency's achievements. */
    public static final String PUBLISH = "publish-achievements";

    /** Write its agency's programs and indicators, with their figures and targets. */
    public static final String MEASURE = "write-figures";

    /** Grant and revoke its agency's tokens. */
    public static final String GRANT = "grant-tokens";

    /** Write regions and agencies, and check the journal. */
    public static final String ADMINISTER = "administer";

    private May() {}
}
