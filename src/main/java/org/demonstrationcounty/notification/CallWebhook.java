package org.demonstrationcounty.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the province's own messaging. Each call is signed with HMAC-SHA256 over its time and body, so that the receiver can
 * refuse what others send, and what is sent again later. It calls the configured address alone and follows no redirect.
 */
class CallWebhook {

    static final String TIMESTAMP = "X-County-Timestamp";
    static final String SIGNATURE = "X-County-Signature";
    static final String DELIVERY = "X-County-Delivery";

    private static final Logger LOG = LoggerFactory.getLogger(CallWebhook.class);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final NotificationSettings.Webhook webhook;
    private final Deliveries deliveries;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .build();

    CallWebhook(NotificationSettings.Webhook webhook, Deliveries deliveries) {
        this.webhook = webhook;
        this.deliveries = deliveries;
    }

    /** Sends all that is due. After a fault the rest waits for the next scan. */
    void deliver(Instant now) {
        for (List<Delivery> claimed = deliveries.claim(Delivery.Channel.WEBHOOK, now);
                !claimed.isEmpty();
                claimed = deliveries.claim(Delivery.Channel.WEBHOOK, now)) {
            claimed.forEach(each -> call(each, now));
        }
    }

    private void call(Delivery delivery, Instant now) {
        @Nullable String fault = faultOf(delivery);
        if (fault == null) {
            deliveries.sent(List.of(delivery), now);
        } else {
            LOG.warn("The webhook was not reached and will be tried again: {}", fault);
            deliveries.failed(List.of(delivery), fault, now);
        }
    }

    /** @return null if the receiver took it */
    private @Nullable String faultOf(Delivery delivery) {
        try {
            String body = json.writeValueAsString(content(delivery));
            String time = String.valueOf(Instant.now().getEpochSecond());
            int status = client.send(
                            HttpRequest.newBuilder(webhook.url())
                                    .timeout(ANSWERING)
                                    .header("Content-Type", "application/json")
                                    .header(TIMESTAMP, time)
                                    .header(SIGNATURE, "sha256=" + signature(webhook.secret(), time + "." + body))
                                    .header(DELIVERY, String.valueOf(delivery.id()))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status < 300 ? null : "status " + status;
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        } catch (IOException unreached) {
            return unreached.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped.toString();
        }
    }

    private ObjectNode content(Delivery delivery) {
        Told told = delivery.told();
        ObjectNode content = json.createObjectNode()
                .put("notification", delivery.notification())
                .put("kind", told.kind().name())
                .put("recipient", delivery.recipient())
                .put("at", delivery.at().toString());
        put(content, "caseKey", told.caseKey());
        put(content, "taskId", told.taskId());
        put(content, "step", told.step());
        put(content, "round", told.round());
        put(content, "decision", told.decision());
        put(content, "stage", told.stage());
        put(content, "dataYear", told.dataYear());
        put(
                content,
                "dueOn",
                told.dueAt() == null ? null : ProgrammeClock.local(told.dueAt()).toLocalDate());
        return content;
    }

    private static void put(ObjectNode content, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            content.put(name, number);
        } else if (value != null) {
            content.put(name, Objects.toString(value));
        }
    }

    static String signature(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
