package org.demonstrationcounty.login;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** The log-in for {@code /engine-rest}. None of its addresses, and no engine name, is open to strangers. */
class EngineRestLogin extends ProcessEngineAuthenticationFilter {

    private final ProcessEngine engine;

    EngineRestLogin(HeaderLogin login, ProcessEngine engine) {
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

    /** The engine, whatever name is asked for. There is only one, and a caller must log in before being told so. */
    @Override
    protected ProcessEngine getAddressedEngine(String engineName) {
        return engine;
    }
}
