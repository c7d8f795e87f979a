package id.capaian.access;

import org.jspecify.annotations.Nullable;

/**
 * That a token was granted or revoked, told in the transaction in which it was.
 *
 * @param view what may be kept of it, which never is the token or its hash
 */
public record TokenChange(
        Deed deed, TokenView view, @Nullable String reason) {
    /** What was done. */
    public enum Deed {
        GRANTED,
        REVOKED
    }

    static TokenChange granted(Token token) {
        return new TokenChange(Deed.GRANTED, TokenView.of(token), null);
    }

    static TokenChange revoked(Token token, @Nullable String reason) {
        return new TokenChange(Deed.REVOKED, TokenView.of(token), reason);
    }
}
