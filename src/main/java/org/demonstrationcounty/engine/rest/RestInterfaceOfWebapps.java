package org.demonstrationcounty.engine.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.demonstrationcounty.engine.EngineAddresses;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The same REST interface for the web applications. It is registered first and so replaces the one that they bring
 * along.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestInterfaceOfWebapps implements ServletContextInitializer {

    private final RestRefusals refusals;

    RestInterfaceOfWebapps(RestRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void onStartup(ServletContext context) {
        ResourceConfig rest = ResourceConfig.forApplication(new EngineRestApplication());
        refusals.registerWith(rest);
        ServletRegistration.Dynamic servlet =
                context.addServlet(EngineAddresses.SERVLET_OF_WEBAPPS, new ServletContainer(rest));
        servlet.addMapping(EngineAddresses.REST_OF_WEBAPPS + "/*");
    }
}
