package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Reads the header with which a program logs in: HTTP Basic, or a token of the provider if there is one. */
@Component
class HeaderLogin implements AuthenticationProvider {

    private static final String TOKEN = "Bearer ";

    private final BasicLogin basic;
    private final ProviderLogin provider;

    HeaderLogin(BasicLogin basic, ProviderLogin provider) {
        this.basic = basic;
        this.provider = provider;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return user(request, engine.getIdentityService())
                .map(AuthenticationResult::successful)
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        basic.challenge(response);
    }

    /**
     * The account of the request, if it comes with the right password or a good token.
     *
     * @throws TooManyFailuresException while the caller has to wait
     * @throws RefusedException if its token is no good
     */
    Optional<String> user(HttpServletRequest request, IdentityService identity) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, TOKEN, 0, TOKEN.length())
                ? provider.account(header.substring(TOKEN.length()).trim())
                : basic.user(request, identity);
    }
}
