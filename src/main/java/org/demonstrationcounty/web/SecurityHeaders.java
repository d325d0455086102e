package org.demonstrationcounty.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds the security headers to every answer, errors included. Pages of the web applications get theirs from their own
 * filter ({@code camunda.bpm.webapp.header-security}), because they need more rights.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class SecurityHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String NOTHING_RUNS =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    public static final String A_YEAR_OVER_HTTPS_ONLY = "max-age=31536000";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new OnEveryAnswer());
    }

    private static final class OnEveryAnswer extends ValveBase {

        OnEveryAnswer() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
            if (request.isSecure()) {
                response.setHeader("Strict-Transport-Security", A_YEAR_OVER_HTTPS_ONLY);
            }
            getNext().invoke(request, response);
        }
    }
}
