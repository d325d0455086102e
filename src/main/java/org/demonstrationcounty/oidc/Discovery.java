package org.demonstrationcounty.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The provider as it describes itself. It is asked when somebody first needs it, so that a node starts without it, and
 * once. Its keys are read again when they are old, or when a token names one that is new.
 */
@Component
@Profile("oidc")
@EnableConfigurationProperties(OidcSettings.class)
class Discovery {

    static final int CONNECTING = 2_000;
    static final int ANSWERING = 4_000;
    private static final int MOST_BYTES_OF_KEYS = 200_000;

    /** @param keys to the signatures of tokens, of the algorithms that are allowed */
    record Provider(OIDCProviderMetadata described, JWSKeySelector<SecurityContext> keys) {}

    private final OidcSettings settings;
    private volatile @Nullable Provider found;

    Discovery(OidcSettings settings) {
        this.settings = settings;
    }

    Issuer issuer() {
        return new Issuer(Objects.requireNonNull(settings.issuer()));
    }

    ClientID client() {
        return new ClientID(Objects.requireNonNull(settings.clientId()));
    }

    Provider provider() {
        Provider provider = found;
        if (provider == null) {
            provider = ask();
            found = provider;
        }
        return provider;
    }

    private Provider ask() {
        try {
            OIDCProviderMetadata described = OIDCProviderMetadata.resolve(issuer(), CONNECTING, ANSWERING);
            return new Provider(
                    described,
                    new JWSVerificationKeySelector<>(
                            settings.algorithms().stream()
                                    .map(JWSAlgorithm::new)
                                    .collect(Collectors.toSet()),
                            JWKSourceBuilder.create(
                                            described.getJWKSetURI().toURL(),
                                            new DefaultResourceRetriever(CONNECTING, ANSWERING, MOST_BYTES_OF_KEYS))
                                    .build()));
        } catch (GeneralException | IOException unreachable) {
            throw Untrusted.unreachable(unreachable);
        }
    }
}
