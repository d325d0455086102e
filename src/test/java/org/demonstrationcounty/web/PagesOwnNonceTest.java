package org.demonstrationcounty.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContextAttributeEvent;
import jakarta.servlet.ServletContextAttributeListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

/** Of two pages that are requested at once, each runs its own scripts. The public site is switched off. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:nonce",
            "access.admin-password=a-password-for-tests",
            "camunda.bpm.job-execution.enabled=false",
            "programme.public-site=false"
        })
@DirtiesContext
@OnH2Alone("The headers of a page come from no database.")
class PagesOwnNonceTest {

    private static final String OF_THE_OTHER_PAGE = "of-the-other-page";

    @LocalServerPort
    int port;

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void withoutThePublicSiteTheFirstPageLeadsToTheWebApplicationsAndTheOthersAreUnknown() throws Exception {
        HttpResponse<String> first = get("/");

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location")).hasValue("/camunda/app/");
        for (String path : List.of("/public/", "/public/designations", "/api/public/notices", "/api/public/results")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void withoutThePublicSitePapersAreVerifiedOnAPageWithItsLook() throws Exception {
        HttpRequest asking = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/verify"))
                .header("Accept", "text/html")
                .build();

        String page =
                HttpClient.newHttpClient().send(asking, BodyHandlers.ofString()).body();

        assertThat(page).contains("/public/site.css", "/camunda/").doesNotContain("/public/\"", "/api/public/");
        assertThat(get("/public/site.css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void thePolicyNamesTheNonceOfThePage(String application) throws Exception {
        HttpResponse<String> page = get("/camunda/app/" + application + "/default/");

        assertThat(page.body()).contains("nonce=\"" + OF_THE_OTHER_PAGE + "\"").endsWith("</html>\n");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("script-src 'nonce-" + OF_THE_OTHER_PAGE + "' 'strict-dynamic'"));
    }

    /** Requests another page each time after a page has got its nonce. */
    @TestConfiguration
    static class AnotherPageInBetween {

        @Bean
        ServletContextAttributeListener anotherPage() {
            return new ServletContextAttributeListener() {

                @Override
                public void attributeAdded(ServletContextAttributeEvent event) {
                    attributeReplaced(event);
                }

                @Override
                public void attributeReplaced(ServletContextAttributeEvent event) {
                    String name = event.getName();
                    if (name.equals(ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE)
                            && !OF_THE_OTHER_PAGE.equals(
                                    event.getServletContext().getAttribute(name))) {
                        event.getServletContext().setAttribute(name, OF_THE_OTHER_PAGE);
                    }
                }
            };
        }
    }
}
