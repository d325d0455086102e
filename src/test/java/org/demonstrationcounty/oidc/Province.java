package org.demonstrationcounty.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The province's provider of accounts: OpenID Connect with codes, as strict as the strictest. A code is good once and for
 * whoever knows its verifier; a renewal is good once; the client needs its secret and the registered address.
 */
public final class Province {

    public static final String CLIENT = "demonstration-county";
    public static final String SECRET = "a secret of the client";
    public static final String AUDIENCE = "demonstration-county-api";
    private static final int SECONDS_AGO = 200;
    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int BAD = 400;

    /** What is promised to who comes back with a code. */
    private record Promise(String challenge, String nonce, String address) {}

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, Promise> codes = new HashMap<>();
    private final List<String> renewals = new ArrayList<>();
    private final Map<String, Object> person = new HashMap<>();
    private final String registered;
    private long said;
    private volatile int fault;
    private volatile boolean loggedIn = true;
    public final List<String> loggedOut = new ArrayList<>();

    public Province(String registered) {
        try {
            this.registered = registered;
            key = new RSAKeyGenerator(2048).keyID("of-the-province").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        answer("/.well-known/openid-configuration", this::describe);
        answer("/keys", exchange -> json(exchange, OK, new JWKSet(key).toString()));
        answer("/authorize", this::authorize);
        answer("/token", this::tokens);
        answer("/log-out", this::logOut);
        server.start();
    }

    private interface Call {
        void on(HttpExchange exchange) throws IOException;
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    /** Who sits at the browser from now on, with all that is said of them, a second later than what was said before. */
    public void has(String subject, String account, String... groups) {
        person.clear();
        person.put("sub", subject);
        person.put("preferred_username", account);
        person.put("groups", List.of(groups));
        person.put("sid", "log-in-of-" + subject);
        said = Math.max(said + 1, Instant.now().getEpochSecond() - SECONDS_AGO);
        person.put("iat", said);
        loggedIn = true;
        fault = 0;
    }

    public void says(String claim, Object value) {
        person.put(claim, value);
    }

    /** Every renewal is refused from now on. */
    void ends() {
        loggedIn = false;
    }

    void fails(int status) {
        fault = status;
    }

    /** A token with which a program calls in the name of who sits there. */
    String token() {
        return sign(claims(AUDIENCE).build());
    }

    JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
        person.forEach(claims::claim);
        return claims;
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void answer(String path, Call call) {
        server.createContext(path, exchange -> {
            try (exchange) {
                synchronized (this) {
                    if (fault != 0) {
                        json(exchange, fault, "{}");
                    } else {
                        call.on(exchange);
                    }
                }
            }
        });
    }

    private void describe(HttpExchange exchange) throws IOException {
        json(
                exchange,
                OK,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/log-out",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}"""
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        if (!CLIENT.equals(asked.get("client_id"))
                || !registered.equals(asked.get("redirect_uri"))
                || !"S256".equals(asked.get("code_challenge_method"))) {
            json(exchange, BAD, "{\"error\": \"invalid_request\"}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Promise(asked.get("code_challenge"), asked.get("nonce"), asked.get("redirect_uri")));
        redirect(exchange, registered + "?code=" + code + "&state=" + asked.get("state"));
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String client = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        if (!client.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\": \"invalid_client\"}");
        } else if ("refresh_token".equals(asked.get("grant_type"))) {
            give(exchange, loggedIn && renewals.remove(asked.get("refresh_token")), null);
        } else {
            Promise promise = codes.remove(asked.get("code"));
            give(
                    exchange,
                    promise != null
                            && promise.address().equals(asked.get("redirect_uri"))
                            && promise.challenge().equals(challenge(asked.get("code_verifier"))),
                    promise == null ? null : promise.nonce());
        }
    }

    private static String challenge(String verifier) {
        return verifier == null
                ? ""
                : CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue();
    }

    private void give(HttpExchange exchange, boolean isGood, String nonce) throws IOException {
        if (!isGood) {
            json(exchange, BAD, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String renewal = UUID.randomUUID().toString();
        renewals.add(renewal);
        JWTClaimsSet.Builder proof = claims(CLIENT);
        if (nonce != null) {
            proof.claim("nonce", nonce);
        }
        json(
                exchange,
                OK,
                """
                {"token_type": "Bearer", "expires_in": 300, "access_token": "%s", "id_token": "%s",
                 "refresh_token": "%s"}"""
                        .formatted(token(), sign(proof.build()), renewal));
    }

    private void logOut(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        loggedOut.add(asked.get("id_token_hint"));
        redirect(exchange, asked.get("post_logout_redirect_uri"));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> single = new HashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> single.put(name, values.get(0)));
        return single;
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", URI.create(address).toString());
        exchange.sendResponseHeaders(FOUND, -1);
    }

    private static void json(HttpExchange exchange, int status, String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
