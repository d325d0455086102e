package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/**
 * Begins a session at each log-in to the web applications. It ends the session before it, and binds the new one to
 * the password that was checked.
 */
@Component
class SessionStart implements HttpSessionListener {

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        RequestPasswords.foundByThisRequest()
                .ifPresent(password -> new SessionPassword(password).keepIn(created.getSession()));
    }
}
