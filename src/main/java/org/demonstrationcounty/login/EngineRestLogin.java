package org.demonstrationcounty.login;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** The log-in before {@code /engine-rest}: no address of it, and no engine name, is open to strangers. */
class EngineRestLogin extends ProcessEngineAuthenticationFilter {

    private final ProcessEngine engine;

    EngineRestLogin(BasicLogin login, ProcessEngine engine) {
        this.authenticationProvider = login;
        this.engine = engine;
    }

    @Override
    public void init(FilterConfig config) {
        servletPathPrefix = "";
    }

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** There is one engine; a request for another one has to log in here before it is told so. */
    @Override
    protected ProcessEngine getAddressedEngine(String engineName) {
        return engine;
    }
}
