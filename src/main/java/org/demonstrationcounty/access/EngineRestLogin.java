package org.demonstrationcounty.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.http.MediaType;

/** The log-in before {@code /engine-rest}: no address of it, and no engine name, is open to strangers. */
class EngineRestLogin extends ProcessEngineAuthenticationFilter {

    private final ProcessEngine engine;
    private final ObjectMapper json;

    EngineRestLogin(BasicLogin login, ProcessEngine engine, ObjectMapper json) {
        this.authenticationProvider = login;
        this.engine = engine;
        this.json = json;
    }

    @Override
    public void init(FilterConfig config) {
        servletPathPrefix = "";
    }

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** Told as the engine's REST interface tells its own problems. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            super.doFilter(request, response, chain);
        } catch (TooManyFailuresException wait) {
            ((HttpServletResponse) response).setStatus(wait.refused().kind().status());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), ExceptionDto.fromException(wait));
        }
    }

    /** There is one engine; a request for another one has to log in here before it is told so. */
    @Override
    protected ProcessEngine getAddressedEngine(String engineName) {
        return engine;
    }
}
