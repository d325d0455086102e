package org.demonstrationcounty.access;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.demonstrationcounty.input.StorableText;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The engine's identity service: every password that comes with a request, by whichever door, passes the {@link LoginThrottle}. */
class AccountService extends IdentityServiceImpl {

    private final LoginThrottle throttle;

    AccountService(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    /** @throws TooManyFailuresException while the request's address has to wait */
    @Override
    public boolean checkPassword(String account, String password) {
        if (account == null || !StorableText.is(account)) {
            return false;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? checkPassword(account, password, request)
                : super.checkPassword(account, password);
    }

    private boolean checkPassword(String account, String password, ServletRequestAttributes request) {
        try {
            return throttle.isRight(
                    account, request.getRequest().getRemoteAddr(), () -> super.checkPassword(account, password));
        } catch (TooManyFailuresException wait) {
            request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
            throw wait;
        }
    }

    /** The policy is {@link AccountStore}'s: the engine asks it before it asks for the right, and answers it as a fault of its own. */
    @Override
    public void saveUser(User user) {
        super.saveUser(user, true);
    }
}
