package id.capaian.web.link;

import java.io.Serial;
import java.util.Locale;

/** An address that may not be published as a link. {@link #code()} says why; the words for people are the caller's. */
public final class RefusedUrl extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why an address is refused. */
    public enum Code {
        /** Not an absolute address that every browser reads alike. */
        NOT_A_URL,
        /** Longer than {@link SafeUrl#MAX_LENGTH} characters. */
        TOO_LONG,
        /** Another scheme than https. */
        NOT_HTTPS,
        /** Carries a user name or a password. */
        CREDENTIALS,
        /** The host is no public one: local, internal, a single word, any IPv4 address or an IPv6 one not for all. */
        PRIVATE_HOST
    }

    private final Code code;

    RefusedUrl(Code code) {
        super(code.name());
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The code of the message that says what is wrong. */
    public String messageCode() {
        return "url-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void when(boolean refused, Code code) {
        if (refused) {
            throw new RefusedUrl(code);
        }
    }
}
