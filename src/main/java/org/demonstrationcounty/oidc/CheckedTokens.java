package org.demonstrationcounty.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.demonstrationcounty.oidc.Discovery.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tokens that the provider has signed, for us and lately. All others are refused. */
@Component
@Profile("oidc")
class CheckedTokens {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);
    private static final Duration OLDEST_LOG_OUT = Duration.ofMinutes(5);

    /** The header of a token for programs; many providers call it a JWT and no more. */
    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> OF_PROGRAMS =
            new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), JOSEObjectType.JWT, null);

    private final Discovery discovery;
    private final OidcSettings settings;

    CheckedTokens(Discovery discovery, OidcSettings settings) {
        this.discovery = discovery;
        this.settings = settings;
    }

    private interface Check<T> {
        T of(JWT token, Provider provider) throws BadJOSEException, JOSEException, ParseException;
    }

    /** The claims of a token with which a program calls. It is no older than what the provider says may be. */
    JWTClaimsSet ofProgram(String token) {
        return checked(token, (parsed, provider) -> {
            DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
            processor.setJWSTypeVerifier(OF_PROGRAMS);
            processor.setJWSKeySelector(provider.keys());
            DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                    settings.audience(),
                    new JWTClaimsSet.Builder()
                            .issuer(discovery.issuer().getValue())
                            .build(),
                    Set.of("sub", "exp", "iat"));
            claims.setMaxClockSkew((int) CLOCKS_APART.toSeconds());
            processor.setJWTClaimsSetVerifier(claims);
            return young(processor.process(parsed, null), settings.followAfter());
        });
    }

    /** @param nonce null for a token that renews an earlier one */
    JWTClaimsSet ofLogIn(JWT token, @Nullable Nonce nonce) {
        return checked(token, (parsed, provider) -> {
            IDTokenValidator validator =
                    new IDTokenValidator(discovery.issuer(), discovery.client(), provider.keys(), null);
            validator.setMaxClockSkew((int) CLOCKS_APART.toSeconds());
            return validator.validate(parsed, nonce).toJWTClaimsSet();
        });
    }

    LogoutTokenClaimsSet ofLogOut(String token) {
        return checked(token, (parsed, provider) -> {
            LogoutTokenValidator validator =
                    new LogoutTokenValidator(discovery.issuer(), discovery.client(), provider.keys(), null);
            validator.setMaxClockSkew((int) CLOCKS_APART.toSeconds());
            LogoutTokenClaimsSet claims = validator.validate(parsed);
            young(claims.toJWTClaimsSet(), OLDEST_LOG_OUT);
            return claims;
        });
    }

    private static JWTClaimsSet young(JWTClaimsSet claims, Duration oldest) throws BadJOSEException {
        Date issued = claims.getIssueTime();
        Instant now = Instant.now();
        if (issued == null || issued.toInstant().isAfter(now.plus(CLOCKS_APART))) {
            throw new BadJOSEException("issued in the future");
        }
        if (issued.toInstant().isBefore(now.minus(oldest))) {
            throw new BadJOSEException("issued too long ago");
        }
        return claims;
    }

    private <T> T checked(String token, Check<T> check) {
        try {
            return checked(JWTParser.parse(token), check);
        } catch (java.text.ParseException | IllegalArgumentException unreadable) {
            throw Untrusted.token(unreadable.toString());
        }
    }

    private <T> T checked(JWT token, Check<T> check) {
        try {
            return check.of(token, discovery.provider());
        } catch (RateLimitReachedException unknownKeyAgain) {
            throw Untrusted.token(unknownKeyAgain.toString());
        } catch (KeySourceException unreachable) {
            throw Untrusted.unreachable(unreachable);
        } catch (BadJOSEException | JOSEException | ParseException bad) {
            throw Untrusted.token(bad.toString());
        }
    }
}
