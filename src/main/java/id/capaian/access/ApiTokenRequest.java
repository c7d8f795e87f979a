package id.capaian.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question whose token of this service this is, of a kind of its own so that nobody else answers it. */
final class ApiTokenRequest extends BaseAuthenticationRequest {
    private final String secret;

    ApiTokenRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
