package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.List;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.engine.EngineAddresses;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine answers where the product says that it does. */
@RunningProgramme
@OnH2Alone("No database has a part in addresses.")
class EngineAddressesTest {

    @LocalServerPort
    int port;

    @Autowired
    ServletContext server;

    @Test
    void oneServletAnswersAtEachAddress() {
        for (String address :
                List.of(EngineAddresses.REST, EngineAddresses.REST_OF_WEBAPPS, EngineAddresses.CALLS_OF_COCKPIT)) {
            assertThat(server.getServletRegistrations().values())
                    .filteredOn(servlet -> servlet.getMappings().contains(address + "/*"))
                    .as(address)
                    .hasSize(1);
        }
    }

    /**
     * The web applications look for this name. Without it they would add a servlet of their own, without our refusals.
     */
    @Test
    void theWebApplicationsHaveNoRestInterfaceBesideOurs() {
        assertThat(server.getServletRegistrations().values())
                .filteredOn(servlet -> servlet.getClassName().equals(ServletContainer.class.getName()))
                .extracting(ServletRegistration::getName)
                .containsExactlyInAnyOrder(
                        "Admin Api",
                        "Cockpit Api",
                        "Tasklist Api",
                        "Welcome Api",
                        EngineAddresses.SERVLET_OF_WEBAPPS,
                        "org.demonstrationcounty.engine.rest.RestInterface");
    }

    @Test
    void pagesAreServed() {
        Programme programme = new Programme(port);

        for (String page : List.of("tasklist", "cockpit", "admin", "welcome")) {
            programme
                    .as("admin")
                    .get(EngineAddresses.PAGES + "/" + page + "/default/")
                    .is(200);
        }
        programme.as("admin").get(EngineAddresses.REST + "/engine").is(200);
    }
}
