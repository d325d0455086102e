package org.demonstrationcounty.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demonstrationcounty.notification.MailTexts.MailText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mails: one for each notification, or one a working day with all of them. */
class DeliverMail {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMail.class);

    /** Neither a second address nor a second header can stand in it. */
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl},;:<>()\"\\[\\]\\\\]+@[A-Za-z0-9.-]+");

    private final JavaMailSender server;
    private final Deliveries deliveries;
    private final MailChoices choices;
    private final MailTexts texts;
    private final NotificationSettings settings;

    DeliverMail(
            JavaMailSender server,
            Deliveries deliveries,
            MailChoices choices,
            MailTexts texts,
            NotificationSettings settings) {
        this.server = server;
        this.deliveries = deliveries;
        this.choices = choices;
        this.texts = texts;
        this.settings = settings;
    }

    /** Sends all that is due. */
    void deliver(Instant now) {
        for (List<Delivery> claimed = deliveries.claim(Delivery.Channel.MAIL, now);
                !claimed.isEmpty();
                claimed = deliveries.claim(Delivery.Channel.MAIL, now)) {
            claimed.forEach(each -> deliver(List.of(each), false, now));
        }
        for (List<Delivery> claimed = deliveries.claimDigest(now);
                !claimed.isEmpty();
                claimed = deliveries.claimDigest(now)) {
            deliver(claimed, true, now);
        }
    }

    /** @param claimed of one person */
    private void deliver(List<Delivery> claimed, boolean daily, Instant now) {
        List<MailChoices.Reader> found =
                choices.one(Objects.requireNonNull(claimed.get(0).account()));
        Predicate<Delivery> mayRead =
                each -> !found.isEmpty() && found.get(0).recipients().contains(each.recipient());
        deliveries.dropped(claimed.stream().filter(mayRead.negate()).toList(), now);
        List<Delivery> wanted = claimed.stream().filter(mayRead).toList();
        if (!wanted.isEmpty()) {
            send(found.get(0), wanted, daily, now);
        }
    }

    private void send(MailChoices.Reader reader, List<Delivery> wanted, boolean daily, Instant now) {
        if (!ADDRESS.matcher(reader.address()).matches()) {
            deliveries.failedForGood(wanted, "delivery.no-address", now);
            return;
        }
        try {
            server.send(message(reader, wanted, daily));
        } catch (MessagingException | MailParseException unwritable) {
            deliveries.failedForGood(wanted, unwritable.toString(), now);
            return;
        } catch (MailException failed) {
            LOG.warn("A mail could not be sent and will be tried again: {}", failed.toString());
            deliveries.failed(wanted, failed.toString(), now);
            return;
        }
        deliveries.sent(wanted, now);
    }

    private MimeMessage message(MailChoices.Reader reader, List<Delivery> wanted, boolean daily)
            throws MessagingException {
        MailText text = texts.of(wanted, daily, reader.choice().language());
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(Objects.requireNonNull(settings.mailFrom()));
        parts.setTo(reader.address());
        parts.setSubject(text.subject());
        parts.setText(text.text(), text.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
