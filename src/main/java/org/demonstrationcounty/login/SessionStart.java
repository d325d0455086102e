package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.stereotype.Component;

/**
 * A log-in to the web applications ends the session before it and begins another, which is bound to the password that was looked at.
 */
@Component
class SessionStart implements HttpSessionListener {

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        RequestPasswords.foundByThisRequest()
                .ifPresent(password -> new SessionPassword(password).keepIn(created.getSession()));
    }
}
