package org.demonstrationcounty.engine.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The same interface once more, for the web applications: it takes the place of the one that would be registered after it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestInterfaceOfWebapps implements ServletContextInitializer {

    private static final String NAME_THAT_THE_WEBAPPS_GIVE_IT = "Engine Api";

    private final RestRefusals refusals;

    RestInterfaceOfWebapps(RestRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void onStartup(ServletContext context) {
        ResourceConfig rest = ResourceConfig.forApplication(new EngineRestApplication());
        refusals.registerWith(rest);
        ServletRegistration.Dynamic servlet =
                context.addServlet(NAME_THAT_THE_WEBAPPS_GIVE_IT, new ServletContainer(rest));
        servlet.addMapping("/camunda/api/engine/*");
    }
}
