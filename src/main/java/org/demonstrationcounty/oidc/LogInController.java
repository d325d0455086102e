package org.demonstrationcounty.oidc;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.demonstrationcounty.login.WebappSession;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way of a browser to the provider and back. It ends with a session like that of a log-in by password. */
@Controller
@Profile("oidc")
@Hidden
class LogInController {

    private static final String TO_TASKLIST = "/camunda/app/tasklist/default/";

    private final AuthorizationCodes codes;
    private final CheckedTokens tokens;
    private final ProviderAccounts accounts;
    private final ProviderSessions sessions;
    private final WebappSession webapps;
    private final OidcSettings settings;
    private final Ticker time;
    private final RefusalWriter refusal;

    LogInController(
            AuthorizationCodes codes,
            CheckedTokens tokens,
            ProviderAccounts accounts,
            ProviderSessions sessions,
            WebappSession webapps,
            OidcSettings settings,
            Ticker time,
            RefusalWriter refusal) {
        this.codes = codes;
        this.tokens = tokens;
        this.accounts = accounts;
        this.sessions = sessions;
        this.webapps = webapps;
        this.settings = settings;
        this.time = time;
        this.refusal = refusal;
    }

    private interface Way {
        String leadsTo() throws IOException;
    }

    @GetMapping("/oidc/log-in")
    void begin(
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        lead(response, () -> codes.asking(PendingLogIn.begin(request, to)).toString());
    }

    @GetMapping(AuthorizationCodes.CALLBACK)
    void comeBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(response, () -> {
            AuthenticationResponse answer = read(request);
            PendingLogIn pending = PendingLogIn.take(request, answer.getState())
                    .orElseThrow(() -> Untrusted.logIn("nobody here asked for it, or its answer came before"));
            if (answer instanceof AuthenticationErrorResponse error) {
                throw Untrusted.logIn(String.valueOf(error.getErrorObject()));
            }
            OIDCTokens given = codes.exchange(answer.toSuccessResponse().getAuthorizationCode(), pending);
            admit(given, pending, request);
            return pending.to();
        });
    }

    private void admit(OIDCTokens given, PendingLogIn pending, HttpServletRequest request) {
        if (given.getIDToken() == null) {
            throw Untrusted.logIn("the provider says nothing of the person");
        }
        var claims = tokens.ofLogIn(given.getIDToken(), pending.nonce());
        String account = accounts.admit(Person.of(claims, settings));
        HttpSession session = webapps.begin(request, account);
        ProviderSession begun = new ProviderSession(UUID.randomUUID().toString(), account, given, time);
        begun.keepIn(session);
        sessions.begin(begun.id(), account, claims.getClaim("sid") instanceof String sid ? sid : null);
    }

    private static AuthenticationResponse read(HttpServletRequest request) {
        try {
            return AuthenticationResponseParser.parse(URI.create("?" + Objects.toString(request.getQueryString(), "")));
        } catch (ParseException | IllegalArgumentException unreadable) {
            throw Untrusted.logIn(unreadable.toString());
        }
    }

    private void lead(HttpServletResponse response, Way way) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            response.sendRedirect(way.leadsTo());
        } catch (RefusedException refused) {
            refusal.sendPage(refused, TO_TASKLIST, "auth.back-to-log-in", response);
        }
    }
}
