package org.demonstrationcounty.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A log-in that a browser has begun and not finished. It lies in the session of that browser, and goes when it is
 * taken, so no code comes in twice.
 *
 * @param to the page of the web applications that leads on
 */
record PendingLogIn(State state, Nonce nonce, CodeVerifier verifier, String to) {

    private static final String NAME = PendingLogIn.class.getName();
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int SECONDS_AT_THE_PROVIDER = 600;

    /** Tabs in which one browser logs in at once. */
    private static final int MOST = 5;

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern PAGE = Pattern.compile(
            "/camunda/app/(tasklist|cockpit|admin|welcome)(/[a-z]+)?/?(#/?[\\w\\-/?&=%.:;,~!*'()@+$]*)?");

    /** @param to where the browser was; anything but a page of the web applications becomes Tasklist */
    static PendingLogIn begin(HttpServletRequest request, @Nullable String to) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            session = request.getSession();
            session.setMaxInactiveInterval(SECONDS_AT_THE_PROVIDER);
        }
        String page =
                to != null && to.length() <= LONGEST_ADDRESS && PAGE.matcher(to).matches() ? to : TASKLIST;
        PendingLogIn pending = new PendingLogIn(new State(), new Nonce(), new CodeVerifier(), page);
        synchronized (session) {
            List<PendingLogIn> all = new ArrayList<>(of(session));
            all.add(pending);
            session.setAttribute(NAME, all.subList(Math.max(0, all.size() - MOST), all.size()));
        }
        return pending;
    }

    /** Takes the log-in with this state. */
    static Optional<PendingLogIn> take(HttpServletRequest request, @Nullable State state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        synchronized (session) {
            List<PendingLogIn> all = new ArrayList<>(of(session));
            Optional<PendingLogIn> wanted =
                    all.stream().filter(each -> each.state().equals(state)).findFirst();
            wanted.ifPresent(all::remove);
            session.setAttribute(NAME, all);
            return wanted;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<PendingLogIn> of(HttpSession session) {
        Object all = session.getAttribute(NAME);
        return all == null ? List.of() : (List<PendingLogIn>) all;
    }
}
