package org.demonstrationcounty.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer the provider, exactly as its tokens name it
 * @param clientId the programme as the provider knows it
 * @param clientSecret null for a client without one; PKCE protects the code in either case
 * @param audience which tokens of programs must name; another one than the client's, so that no proof of a log-in
 *     opens {@code /api}
 * @param address the address at which people reach the programme
 * @param algorithms of signatures; none with a shared secret
 * @param scopes with which a log-in asks
 * @param accountClaim the claim with the id of a new account
 * @param groupsClaim the claim from which groups follow; a dot leads into an object
 * @param followAfter how old what the provider says of a person may be
 * @param groups which value of the claim gives which group
 */
@ConfigurationProperties("oidc")
record OidcSettings(
        @Nullable URI issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String audience,
        @Nullable URI address,
        @DefaultValue("RS256") Set<String> algorithms,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("preferred_username") String accountClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("5m") Duration followAfter,
        @DefaultValue List<GroupOfClaim> groups) {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @param claim a value of the claim, such as {@code /county/140522} */
    record GroupOfClaim(@Nullable String claim, @Nullable String group) {}

    OidcSettings {
        List<String> problems = new ArrayList<>();
        requireSafe("oidc.issuer", issuer, problems);
        requireSafe("oidc.address", address, problems);
        require("oidc.client-id", clientId, problems);
        require("oidc.audience", audience, problems);
        if (audience != null && audience.equals(clientId)) {
            problems.add("oidc.audience is the client's id; tokens of programs need an audience of their own");
        }
        algorithms.stream()
                .filter(algorithm -> !JWSAlgorithm.Family.SIGNATURE.contains(new JWSAlgorithm(algorithm)))
                .forEach(algorithm -> problems.add("oidc.algorithms: " + algorithm + " is no signature of a key pair"));
        if (followAfter.isNegative() || followAfter.isZero() || followAfter.compareTo(LONGEST) > 0) {
            problems.add("oidc.follow-after is not within five minutes");
        }
        if (!scopes.contains("openid")) {
            problems.add("oidc.scopes lacks openid");
        }
        if (groups.isEmpty()) {
            problems.add("oidc.groups is empty, so nobody could log in");
        }
        for (int row = 0; row < groups.size(); row++) {
            require("oidc.groups[" + row + "].claim", groups.get(row).claim(), problems);
            require("oidc.groups[" + row + "].group", groups.get(row).group(), problems);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static void require(String name, @Nullable String value, List<String> problems) {
        if (value == null || value.isBlank()) {
            problems.add(name + " is missing");
        }
    }

    private static void requireSafe(String name, @Nullable URI address, List<String> problems) {
        require(name, address == null ? null : address.toString(), problems);
        if (address != null
                && !"https".equals(address.getScheme())
                && !OF_THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
            problems.add(name + " is not https");
        }
    }

    /** An address of the programme. */
    URI at(String path) {
        return URI.create(String.valueOf(address).replaceAll("/+$", "") + path);
    }
}
