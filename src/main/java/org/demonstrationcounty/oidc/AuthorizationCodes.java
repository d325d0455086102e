package org.demonstrationcounty.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.demonstrationcounty.oidc.Discovery.Provider;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends people to the provider, and changes the codes with which they come back for tokens. */
@Component
@Profile("oidc")
class AuthorizationCodes {

    static final String CALLBACK = "/oidc/callback";
    private static final String BACK_HERE = "/camunda/app/tasklist/default/";
    private static final int SERVER_FAULT = 500;

    private final Discovery discovery;
    private final OidcSettings settings;

    AuthorizationCodes(Discovery discovery, OidcSettings settings) {
        this.discovery = discovery;
        this.settings = settings;
    }

    /** The address at which the provider asks a person who they are. */
    URI asking(PendingLogIn pending) {
        Provider provider = discovery.provider();
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope(settings.scopes().toArray(String[]::new)),
                        discovery.client(),
                        settings.at(CALLBACK))
                .endpointURI(provider.described().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @throws RefusedException if the provider does not take the code */
    OIDCTokens exchange(AuthorizationCode code, PendingLogIn pending) {
        return ask(new AuthorizationCodeGrant(code, settings.at(CALLBACK), pending.verifier()))
                .orElseThrow(() -> Untrusted.logIn("the provider does not take the code"));
    }

    /** New tokens; empty if the log-in at the provider has ended. */
    Optional<OIDCTokens> renewed(RefreshToken token) {
        return ask(new RefreshTokenGrant(token));
    }

    /** The address at which the provider logs a person out; empty if it has none. */
    Optional<URI> loggingOut(ProviderSession session) {
        return Optional.ofNullable(discovery.provider().described().getEndSessionEndpointURI())
                .map(address -> new LogoutRequest(address, session.proof(), settings.at(BACK_HERE), null).toURI());
    }

    private Optional<OIDCTokens> ask(AuthorizationGrant grant) {
        URI address = discovery.provider().described().getTokenEndpointURI();
        String secret = settings.clientSecret();
        HTTPRequest request = (secret == null || secret.isBlank()
                        ? new TokenRequest.Builder(address, discovery.client(), grant)
                        : new TokenRequest.Builder(
                                address, new ClientSecretBasic(discovery.client(), new Secret(secret)), grant))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Discovery.CONNECTING);
        request.setReadTimeout(Discovery.ANSWERING);
        request.setFollowRedirects(false);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= SERVER_FAULT) {
                throw Untrusted.unreachable(new IOException("status " + answer.getStatusCode()));
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            return tokens.indicatesSuccess()
                    ? Optional.of(((OIDCTokenResponse) tokens.toSuccessResponse()).getOIDCTokens())
                    : Optional.empty();
        } catch (IOException unreachable) {
            throw Untrusted.unreachable(unreachable);
        } catch (ParseException unreadable) {
            throw Untrusted.logIn(unreadable.toString());
        }
    }
}
