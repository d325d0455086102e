package org.demonstrationcounty.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Administrators of a demonstration turn its clock; anywhere else there is no such address. */
@RestController
@Profile("demo")
class ClockController {

    private static final String INSTANT = "instant";
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final DemonstrationClock clock;
    private final IdentityService identity;
    private final ObjectReader reader;

    ClockController(DemonstrationClock clock, IdentityService identity, ObjectMapper mapper) {
        this.clock = clock;
        this.identity = identity;
        this.reader = mapper.reader()
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    /** What the clock shows now. */
    record Time(Instant instant) {}

    @PutMapping(path = "/api/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    Time turn(@RequestBody(required = false) byte[] body) {
        if (!CurrentUser.of(identity).isAdministrator()) {
            throw RefusedException.forbidden("clock.administrators-only");
        }
        return new Time(clock.jumpTo(instant(read(body))));
    }

    private JsonNode read(byte[] body) {
        try {
            return reader.readTree(body == null ? new byte[0] : body);
        } catch (IOException unreadable) {
            throw new RefusedException(Kind.INVALID, "request.unreadable", List.of());
        }
    }

    private static Instant instant(JsonNode body) {
        Refusals refusals = new Refusals();
        if (!body.isObject()) {
            refusals.add("", "field.type", new Refusal("", "type.object", List.of()));
            refusals.throwIfAny();
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!name.equals(INSTANT)) {
                refusals.add(name, "field.unknown");
            }
        });
        Instant instant = parse(body.path(INSTANT), refusals);
        refusals.throwIfAny();
        return instant;
    }

    private static Instant parse(JsonNode value, Refusals refusals) {
        if (value.isMissingNode() || value.isNull()) {
            refusals.add(INSTANT, "field.missing");
            return null;
        }
        try {
            Instant instant =
                    value.isTextual() ? OffsetDateTime.parse(value.textValue()).toInstant() : null;
            if (instant == null) {
                refusals.add(INSTANT, "field.type", new Refusal("", "type.instant", List.of()));
            } else if (instant.isAfter(LATEST)) {
                refusals.add(INSTANT, "clock.too-late", LATEST);
            }
            return instant;
        } catch (DateTimeException unreadable) {
            refusals.add(INSTANT, "field.type", new Refusal("", "type.instant", List.of()));
            return null;
        }
    }
}
