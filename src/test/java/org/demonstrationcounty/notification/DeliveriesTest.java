package org.demonstrationcounty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.WithoutUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails and calls of the webhook go out at least once, and twice only after a crash between sending and noting. */
@QuietApplication
@OnBothDatabases
class DeliveriesTest {

    private static final Instant NOON = Instant.parse("2022-03-04T04:00:00Z");
    private static final String SECRET = "a secret of thirty-two characters";
    private static final String CLERK = "mail-clerk";
    private static final String COLLEAGUE = "mail-colleague";
    private static final String OFFICE = "county-140522";

    @Autowired
    JdbcTemplate tables;

    @Autowired
    JdbcClient database;

    @Autowired
    NamedParameterJdbcTemplate batches;

    @Autowired
    Deliveries deliveries;

    @Autowired
    MailChoices choices;

    @Autowired
    NotificationWords words;

    @Autowired
    RefusalMessages messages;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    FailedDeliveries failures;

    @Autowired
    IdentityService identity;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    WithoutUser withoutUser;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private int port;

    @BeforeEach
    void twoPeopleOfAnOffice() {
        tables.update("delete from notification");
        tables.update("delete from notification_choice");
        starts();
        for (String account : List.of(CLERK, COLLEAGUE)) {
            withoutUser.get(() -> {
                User user = identity.newUser(account);
                user.setLastName("王");
                user.setFirstName("五");
                user.setEmail(account + "@example.org");
                identity.saveUser(user);
                identity.createMembership(account, OFFICE);
                return account;
            });
        }
    }

    @AfterEach
    void theyLeave() {
        server.stop();
        List.of(CLERK, COLLEAGUE).forEach(identity::deleteUser);
        tables.update("delete from notification");
    }

    @Test
    void whoWantsMailGetsOneWithCountyStepDayAndLinkInTheirLanguage() throws Exception {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        wants(COLLEAGUE, MailChoice.Frequency.IMMEDIATELY, "en");
        told("CAME", "office " + OFFICE, null);

        pass(NOON);

        assertThat(sentTo(CLERK)).hasSize(1);
        MimeMessage chinese = sentTo(CLERK).get(0);
        assertThat(chinese.getSubject()).contains("阳城县", "市级初审", "2022-03-31");
        assertThat(GreenMailUtil.getWholeMessage(chinese)).contains("Auto-Submitted: auto-generated", "multipart/");
        MimeMessage english = sentTo(COLLEAGUE).get(0);
        assertThat(english.getSubject()).contains("Yangcheng", "due 2022-03-31").doesNotContain("阳城");
        pass(NOON.plusSeconds(5));
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nobodyGetsMailWhoWantsNoneOrSilencedTheKindOrCausedIt() {
        wants(CLERK, MailChoice.Frequency.NONE, "zh");
        choices.keep(
                COLLEAGUE, new MailChoice(MailChoice.Frequency.IMMEDIATELY, "zh", Set.of(NotificationKind.DECIDED)));
        told("DECIDED", "office " + OFFICE, null);
        told("CAME", "office " + OFFICE, COLLEAGUE);
        told("CAME", "office bureau", null);

        pass(NOON);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    /** 5 March 2022 is a Saturday. */
    @Test
    void aDailyMailComesOnAWorkingDaysMorningWithAll() throws Exception {
        wants(CLERK, MailChoice.Frequency.DIGEST, "zh");
        told("CAME", "office " + OFFICE, null);
        told("LATE", "office " + OFFICE, null);
        pass(NOON);
        pass(Instant.parse("2022-03-05T02:00:00Z"));
        pass(Instant.parse("2022-03-07T00:29:59Z"));
        assertThat(server.getReceivedMessages()).isEmpty();

        pass(Instant.parse("2022-03-07T00:30:00Z"));

        assertThat(sentTo(CLERK)).hasSize(1);
        assertThat(sentTo(CLERK).get(0).getSubject()).contains("2 条消息");
    }

    /** What came yesterday is often done by the next morning. */
    @Test
    void aDailyMailSaysWhatIsDoneMeanwhileAndIsNotCountedWhenItHasOneLine() throws Exception {
        wants(CLERK, MailChoice.Frequency.DIGEST, "zh");
        told("CAME", "office " + OFFICE, null);
        tables.update("update notification set task_id = 'a task that is gone'");

        pass(NOON);
        pass(Instant.parse("2022-03-07T00:30:00Z"));

        MimeMessage mail = sentTo(CLERK).get(0);
        assertThat(mail.getSubject()).contains("市级初审", "（已办理）").doesNotContain("1 条");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("gone");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-04T00:29:00Z, 2022-03-04T00:30:00Z",
        "2022-03-04T00:31:00Z, 2022-03-07T00:30:00Z",
        "2022-09-30T12:00:00Z, 2022-10-08T00:30:00Z"
    })
    void theNextMorningIsThatOfAWorkingDay(Instant now, Instant morning) {
        assertThat(plan(mailOnly()).nextMorning(now)).isEqualTo(morning);
    }

    @Test
    void whoLeftTheOfficeBeforeTheDailyMailGetsNone() {
        wants(CLERK, MailChoice.Frequency.DIGEST, "zh");
        told("CAME", "office " + OFFICE, null);
        pass(NOON);
        withoutUser.get(() -> {
            identity.deleteMembership(CLERK, OFFICE);
            return CLERK;
        });

        pass(Instant.parse("2022-03-07T00:30:00Z"));

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    /** The second node works in the middle of the first one's sending. */
    @Test
    void twoNodesAtOnceSendOnce() {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        told("CAME", "office " + OFFICE, null);
        plan(mailOnly()).plan(NOON);

        mail(new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] mimeMessages, Object[] originalMessages) {
                        mail(realServer()).deliver(NOON);
                        realServer().send(mimeMessages);
                    }
                })
                .deliver(NOON);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** The second node plans before the first one has committed what it planned. */
    @Test
    void twoNodesThatPlanAtOncePlanOnce() {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        told("CAME", "office " + OFFICE, null);
        told("LATE", "office " + OFFICE, null);

        transactions.executeWithoutResult(first -> {
            plan(mailOnly()).plan(NOON);
            CompletableFuture.runAsync(() -> transactions.executeWithoutResult(
                            second -> plan(mailOnly()).plan(NOON)))
                    .join();
        });
        mail(realServer()).deliver(NOON);

        assertThat(sentTo(CLERK)).hasSize(2);
    }

    @Test
    void aCrashBetweenSendingAndNotingSendsTwiceButNotBeforeTheLeaseEnds() {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        told("CAME", "office " + OFFICE, null);
        plan(mailOnly()).plan(NOON);
        DeliverMail crashing = mail(new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] mimeMessages, Object[] originalMessages) {
                realServer().send(mimeMessages);
                throw new StackOverflowError("the node dies");
            }
        });

        assertThatThrownBy(() -> crashing.deliver(NOON)).isInstanceOf(StackOverflowError.class);
        pass(NOON.plus(Deliveries.LEASE).minusSeconds(1));
        assertThat(server.getReceivedMessages()).hasSize(1);
        pass(NOON.plus(Deliveries.LEASE));
        pass(NOON.plus(Duration.ofDays(3)));

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aMailWaitsForAServerThatIsDownAndFailsForGoodOnlyAfterManyTries() {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        told("CAME", "office " + OFFICE, null);
        server.stop();
        pass(NOON);
        pass(NOON.plusSeconds(59));
        assertThat(tables.queryForList("select tries from notification_delivery", Integer.class))
                .containsExactly(1);
        Instant last = NOON;
        for (int tries = 2; tries <= Deliveries.MOST_TRIES; tries++) {
            last = last.plus(Duration.ofHours(5));
            pass(last);
        }
        assertThat(states()).containsExactly("FAILED");
        var failed = failures.page(new Paging(0, 10));
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        new FailedDeliveriesMetric(failures).bindTo(metrics);
        assertThat(metrics.get("programme.deliveries.failed").gauge().value()).isEqualTo(1);
        assertThat(failed.total()).isEqualTo(1);
        assertThat(failed.items().get(0).account()).isEqualTo(CLERK);
        assertThat(failed.items().get(0).fault()).isNotBlank();

        starts();
        assertThat(failures.sendAgain(failed.items().get(0).id())).isTrue();
        assertThat(failures.sendAgain(failed.items().get(0).id())).isFalse();
        pass(Instant.now().plus(Duration.ofDays(3650)));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @ParameterizedTest
    @CsvSource({"'x@example.org\r\nBcc: all@example.org'", "'x@example.org, y@example.org'", "nobody", "'\"a b\"@c'"})
    void anAddressThatCouldWriteOtherHeadersIsRefused(String address) {
        wants(CLERK, MailChoice.Frequency.IMMEDIATELY, "zh");
        tables.update("update ACT_ID_USER set EMAIL_ = ? where ID_ = ?", address, CLERK);
        told("CAME", "office " + OFFICE, null);

        pass(NOON);

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("FAILED");
        assertThat(failures.page(new Paging(0, 10)).items())
                .extracting(FailedDeliveries.FailedDelivery::name, FailedDeliveries.FailedDelivery::fault)
                .containsExactly(tuple("王五", "电子邮箱无效"));
    }

    @Test
    void theWebhookIsSignedOverTimeAndBodyAndFollowsNoRedirect() throws IOException {
        told("DECIDED", "office " + OFFICE, null);
        List<String> calls = new ArrayList<>();
        List<Integer> answers = new ArrayList<>(List.of(302, 500, 204));
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/told", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String time = exchange.getRequestHeaders().getFirst(CallWebhook.TIMESTAMP);
            boolean right = exchange.getRequestHeaders()
                    .getFirst(CallWebhook.SIGNATURE)
                    .equals("sha256=" + CallWebhook.signature(SECRET, time + "." + body));
            calls.add(right + " " + body);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answers.remove(0), -1);
            exchange.close();
        });
        receiver.createContext("/elsewhere", exchange -> calls.add("followed"));
        receiver.start();
        try {
            var webhook = new NotificationSettings.Webhook(
                    URI.create("http://localhost:" + receiver.getAddress().getPort() + "/told"), SECRET);
            plan(new NotificationSettings(Duration.ofDays(1), null, null, LocalTime.NOON, webhook))
                    .plan(NOON);
            CallWebhook calling = new CallWebhook(webhook, deliveries);
            calling.deliver(NOON);
            calling.deliver(NOON.plus(Duration.ofMinutes(2)));
            calling.deliver(NOON.plus(Duration.ofMinutes(20)));
            calling.deliver(NOON.plus(Duration.ofDays(2)));
        } finally {
            receiver.stop(0);
        }

        assertThat(calls).hasSize(3).allSatisfy(call -> assertThat(call)
                .startsWith("true {")
                .contains("\"kind\":\"DECIDED\"", "\"caseKey\":\"140522-2022\"", "\"dueOn\":\"2022-03-31\""));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aShortSecretIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new NotificationSettings.Webhook(URI.create("https://example.org"), "short"))
                .hasMessageContaining("32 characters");
    }

    private void starts() {
        server.start();
        port = server.getSmtp().getPort();
    }

    private void wants(String account, MailChoice.Frequency frequency, String language) {
        choices.keep(account, new MailChoice(frequency, language, Set.of()));
    }

    private void told(String kind, String recipient, String by) {
        tables.update(
                """
                insert into notification (recipient, kind, case_key, step, decision, due_at, caused_by, happened_at, to_send)
                values (?, ?, '140522-2022', 'city-review', 'approve', timestamp with time zone '2022-03-31 23:59:59+08:00',
                  ?, current_timestamp, true)""",
                recipient,
                kind,
                by);
    }

    private void pass(Instant now) {
        plan(mailOnly()).plan(now);
        mail(realServer()).deliver(now);
    }

    private PlanDeliveries plan(NotificationSettings settings) {
        return new PlanDeliveries(database, batches, choices, settings, workingDays);
    }

    private DeliverMail mail(JavaMailSenderImpl sender) {
        return new DeliverMail(sender, deliveries, choices, new MailTexts(words, messages, mailOnly()), mailOnly());
    }

    private static NotificationSettings mailOnly() {
        return new NotificationSettings(
                Duration.ofDays(1),
                "county@example.org",
                URI.create("https://county.example.org/"),
                LocalTime.of(8, 30),
                null);
    }

    private JavaMailSenderImpl realServer() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return sender;
    }

    private List<MimeMessage> sentTo(String account) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(account))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> states() {
        return tables.queryForList("select state from notification_delivery order by id", String.class);
    }
}
