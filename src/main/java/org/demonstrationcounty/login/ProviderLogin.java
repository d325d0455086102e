package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.demonstrationcounty.problems.RefusedException;

/** What the log-ins ask of a provider of accounts outside the programme. */
public interface ProviderLogin {

    /**
     * The account of a bearer token, with the groups that the provider gives it now.
     *
     * @return empty if nobody here takes tokens
     * @throws RefusedException if the token is no good, or nobody can tell
     */
    Optional<String> account(String token);

    /**
     * Whether this session may go on. One that began with a password always may.
     *
     * @throws RefusedException 503 if the provider has to be asked and does not answer
     */
    boolean goesOn(HttpSession session);

    /** Whether an account logs in with the provider, and so not with a password. */
    boolean hasAccount(String account);
}
