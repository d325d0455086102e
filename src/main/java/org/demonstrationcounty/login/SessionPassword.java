package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password with which a session began, as it was stored then. It also knows which request checked the account
 * last: requests of a session run side by side, and an older check must not undo a newer one.
 */
final class SessionPassword {

    private static final String NAME = SessionPassword.class.getName();

    private final String stored;
    private long begun;
    private long latest;

    SessionPassword(String stored) {
        this.stored = stored;
    }

    static Optional<SessionPassword> of(HttpSession session) {
        return Optional.ofNullable((SessionPassword) session.getAttribute(NAME));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    boolean isStill(@Nullable String password) {
        return stored.equals(password);
    }

    /**
     * Begins a check of the account.
     *
     * @return its number, higher for later checks
     */
    synchronized long look() {
        return ++begun;
    }

    /** Does what follows from a check, unless a later check has already been followed. */
    synchronized void follow(long look, Runnable consequence) {
        if (look > latest) {
            latest = look;
            consequence.run();
        }
    }
}
