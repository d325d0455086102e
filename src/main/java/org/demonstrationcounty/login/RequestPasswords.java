package org.demonstrationcounty.login;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.demonstrationcounty.engine.PasswordRules;
import org.demonstrationcounty.input.WrittenText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Passes every password of a request through the {@link LoginThrottle}, whichever interface is called. */
@Component
class RequestPasswords implements PasswordRules {

    private static final String FOUND = RequestPasswords.class.getName() + ".found";

    private final LoginThrottle throttle;
    private final LoginSettings settings;
    private final ObjectProvider<ProviderLogin> provider;

    RequestPasswords(LoginThrottle throttle, LoginSettings settings, ObjectProvider<ProviderLogin> provider) {
        this.throttle = throttle;
        this.settings = settings;
        this.provider = provider;
    }

    @Override
    public boolean followEnginesPolicy() {
        return settings.passwordPolicy();
    }

    /**
     * Whether the password is right.
     *
     * @throws TooManyFailuresException while the request's address must wait
     */
    @Override
    public boolean isRight(String account, BooleanSupplier rightPassword) {
        if (account == null || !WrittenText.isStorable(account)) {
            return false;
        }
        BooleanSupplier right =
                () -> rightPassword.getAsBoolean() && !provider.getObject().hasAccount(account);
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? isRight(account, right, request)
                : right.getAsBoolean();
    }

    @Override
    public void found(String stored) {
        request().ifPresent(request -> request.setAttribute(FOUND, stored, RequestAttributes.SCOPE_REQUEST));
    }

    /** The right password of this request, as it is stored; empty if the request had none. */
    static Optional<String> foundByThisRequest() {
        return request().map(request -> (String) request.getAttribute(FOUND, RequestAttributes.SCOPE_REQUEST));
    }

    private static Optional<RequestAttributes> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes());
    }

    private boolean isRight(String account, BooleanSupplier rightPassword, ServletRequestAttributes request) {
        try {
            return throttle.isRight(account, request.getRequest().getRemoteAddr(), rightPassword);
        } catch (TooManyFailuresException wait) {
            request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
            throw wait;
        }
    }
}
