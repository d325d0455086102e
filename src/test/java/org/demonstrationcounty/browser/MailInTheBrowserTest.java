package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
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

/** An application that sends mail: a clerk chooses it, reads it, follows its link; an administrator sees what failed. */
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
    private static final String CLERK = "county-140522";
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
    void aClerkChoosesMailReadsItAndFollowsItsLink() throws Exception {
        Programme programme = new Programme(PORT);
        hasAddress(CLERK, "clerk@county.example");
        hasAddress("city-140500", "reviewer@jincheng.example");
        hasAddress("bureau", "bureau@bureau.example");
        wantsMail(programme, "city-140500", "en");
        wantsMail(programme, "bureau", "zh");
        try (Desk clerk = DESKS.at(CLERK)) {
            Locator board = clerk.board("notifications");
            board.locator("summary").filter(text("邮件设置")).click();
            board.getByLabel("接收邮件").selectOption("即时");
            board.getByLabel("逾期").uncheck();
            assertThat(board).containsText("发送至 clerk@county.example");
            clerk.photograph("mail-choice");
            Barriers.areNotOn(clerk.page());
            button(board, "保存").click();
            assertThat(board).containsText("已办理：邮件设置");
            board.locator("summary").filter(text("邮件设置")).click();
            assertThat(board.getByLabel("接收邮件")).hasValue("IMMEDIATELY");
            assertThat(board.getByLabel("逾期")).not().isChecked();
            assertThat(board.getByLabel("待办")).isChecked();

            CountyCase yangcheng = programme.caseOf("140522", 2021);
            yangcheng.toCityReview();
            yangcheng.step(yangcheng.city(), "city-review", Map.of("decision", "return", "comment", "请写明陶瓷产业的规模。"));
            until("county.example", 1);
            clerk.page().navigate(linkOfTheReturn());
            assertThat(clerk.page().locator(".county-step")).containsText("请写明陶瓷产业的规模。");
            clerk.comesBack();

            yangcheng.step(yangcheng.county(), "correct-application", CountyCase.application());
            yangcheng.step(yangcheng.city(), "city-review", Map.of("decision", "approve"));
            yangcheng.step("bureau", "bureau-review", Map.of("decision", "approve"));
            until("county.example", 3);
            until("jincheng.example", 3);
            until("bureau.example", 1);
            String day = dayInMails();
            Files.writeString(Path.of("target", "a-day-in-mails.txt"), day);

            assertThat(day).doesNotContain("null", "张三", "0356-0000000", "21000", "请写明陶瓷");
            assertThat(Files.readString(Path.of("docs/operations.md"))).contains(day);
        }
    }

    @Test
    void anAdministratorSeesWhatFailedAndSendsItAgain() {
        hasAddress("city-140900", "no address");
        Programme programme = new Programme(PORT);
        wantsMail(programme, "city-140900", "zh");
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
            until("city.example", 1);
        }
    }

    private static void until(String domain, int mails) {
        await(mails + " mails to " + domain)
                .atMost(UNTIL_SENT)
                .until(() -> SERVER.getReceivedMessagesForDomain(domain).length == mails);
    }

    private static void wantsMail(Programme programme, String account, String language) {
        programme
                .as(account)
                .put("/api/me/notifications", Map.of("mail", "IMMEDIATELY", "language", language))
                .is(200);
    }

    private void hasAddress(String account, String address) {
        User user = identity.createUserQuery().userId(account).singleResult();
        user.setEmail(address);
        identity.saveUser(user);
    }

    private static String linkOfTheReturn() throws Exception {
        return Pattern.compile("http://localhost\\S+")
                .matcher(sentTo("county.example").get(0))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** All mails of the day, as the documents show them. */
    private static String dayInMails() throws Exception {
        StringBuilder day = new StringBuilder();
        for (String domain : List.of("county.example", "jincheng.example", "bureau.example")) {
            for (String mail : sentTo(domain)) {
                day.append(mail.replace("http://localhost:" + PORT, "https://…")
                                .replaceAll("task=\\S+", "task=…")
                                .replaceAll("\\R+", "\n")
                                .strip())
                        .append("\n\n");
            }
        }
        return day.toString();
    }

    private static List<String> sentTo(String domain) throws MessagingException, IOException {
        List<String> mails = new ArrayList<>();
        for (MimeMessage mail : SERVER.getReceivedMessagesForDomain(domain)) {
            mails.add(String.join(
                    "\n",
                    "To: " + mail.getAllRecipients()[0],
                    "Subject: " + mail.getSubject(),
                    textOf(mail.getContent())));
        }
        return mails;
    }

    /** The part that is plain text. */
    private static String textOf(Object content) throws MessagingException, IOException {
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    private static Locator button(Locator board, String name) {
        return board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
