package id.capaian.access;

import id.capaian.web.Amendment;
import id.capaian.web.Answer;
import id.capaian.web.idempotency.Idempotent;
import id.capaian.web.page.Page;
import id.capaian.web.page.PageQuery;
import id.capaian.web.problem.Fault;
import id.capaian.web.problem.Found;
import id.capaian.web.problem.Problem;
import id.capaian.web.problem.ProblemType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Tokens: an administrator's are all, a manager's those of its agency. */
@Path("/v1/tokens")
@Tag(name = "access")
@Transactional
public class TokenResource {
    private final Actor actor;
    private final Agencies agencies;
    private final Clock clock;
    private final Event<TokenChange> changes;

    TokenResource(Actor actor, Agencies agencies, Clock clock, Event<TokenChange> changes) {
        this.actor = actor;
        this.agencies = agencies;
        this.clock = clock;
        this.changes = changes;
    }

    @GET
    @RolesAllowed(May.GRANT)
    @Operation(operationId = "listTokens", summary = "Tokens of this service")
    public Page<TokenView> list(@Valid @BeanParam TokenQuery query, @Valid @BeanParam PageQuery page) {
        return query.listing(actor, clock.instant()).page(page, TokenQuery.SORTING, TokenView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(May.GRANT)
    @Operation(operationId = "getToken", summary = "What is known of a token")
    public RestResponse<TokenView> get(@PathParam("id") String id) {
        var token = visible(id);
        return Answer.ok(TokenView.of(token), token.version);
    }

    @POST
    @Idempotent(keepOut = "token")
    @RolesAllowed(May.GRANT)
    @ResponseStatus(201)
    @Operation(
            operationId = "createToken",
            summary = "Grant a token",
            description =
                    "The answer is the only one that ever shows the token: repeated with the same Idempotency-Key,"
                            + " it lacks it.")
    public RestResponse<GrantedToken> grant(@Valid @NotNull TokenContent content) {
        requireMayGrant(content);
        var secret = Token.secret();
        var token = Token.grant(content, secret, agencies, clock.instant());
        changes.fire(TokenChange.granted(token));
        return Answer.created("tokens/" + token.id, new GrantedToken(TokenView.of(token), secret), token.version);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(May.GRANT)
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "It opens nothing from this answer on. It stays in the list with `revokedAt`.")
    public void revoke(@PathParam("id") String id, @Valid @BeanParam Amendment amendment) {
        var token = visible(id);
        amendment.requireVersion(token.version);
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            changes.fire(TokenChange.revoked(token, amendment.reason));
        }
    }

    private Token visible(String id) {
        var token = Token.find(id);
        return Found.orNotFound(token != null && actor.actsFor(token.opd) ? token : null, "token " + id);
    }

    private void requireMayGrant(TokenContent content) {
        if (content.role() == Role.ADMIN && !actor.may(May.ADMINISTER)) {
            throw Problem.of(ProblemType.FORBIDDEN, Fault.at("/role", "admin-only"));
        }
        if (content.opd() != null) {
            actor.requireActsFor(content.opd(), "/opd");
        }
    }
}
