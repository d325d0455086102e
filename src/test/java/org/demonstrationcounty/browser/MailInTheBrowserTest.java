package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** An application that sends mail: an administrator sees what failed, and sends it again. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "demo.scenario=empty",
            "programme.notifications.mail-from=county@example.org"
        })
@ActiveProfiles("demo")
@DirtiesContext
@OnH2Alone("DeliveriesTest sends on both databases.")
class MailInTheBrowserTest {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final Duration UNTIL_SENT = Duration.ofSeconds(40);
    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    IdentityService identity;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("server.port", () -> PORT);
        settings.add("programme.notifications.address", () -> "http://localhost:" + PORT);
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @Test
    void anAdministratorSeesWhatFailedAndSendsItAgain() {
        hasAddress("city-140900", "no address");
        Programme programme = new Programme(PORT);
        programme
                .as("city-140900")
                .put("/api/me/notifications", Map.of("mail", "IMMEDIATELY", "language", "zh"))
                .is(200);
        programme.caseOf("140921", 2021).toCityReview();
        try (Desk admin = DESKS.at("admin")) {
            Locator board = admin.board("deliveries");
            await("the failure")
                    .atMost(UNTIL_SENT)
                    .until(() -> programme
                                    .as("admin")
                                    .get("/api/deliveries")
                                    .json()
                                    .at("/total")
                                    .asInt()
                            == 1);
            admin.page().reload();
            assertThat(board.locator("tbody tr")).containsText("定襄县");
            admin.photograph("not-delivered");
            Barriers.areNotOn(admin.page());
            hasAddress("city-140900", "city@city.example");

            button(board, "重发").click();

            assertThat(board).containsText("已重新安排发送");
            await("the mail")
                    .atMost(UNTIL_SENT)
                    .until(() -> SERVER.getReceivedMessagesForDomain("city.example").length == 1);
        }
    }

    private void hasAddress(String account, String address) {
        User user = identity.createUserQuery().userId(account).singleResult();
        user.setEmail(address);
        identity.saveUser(user);
    }

    private static Locator button(Locator board, String name) {
        return board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
