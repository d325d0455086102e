package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody logs in with a password. */
@Component
@Profile("!oidc")
class NoProvider implements ProviderLogin {

    @Override
    public Optional<String> account(String token) {
        return Optional.empty();
    }

    @Override
    public boolean goesOn(HttpSession session) {
        return true;
    }

    @Override
    public boolean hasAccount(String account) {
        return false;
    }
}
