package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer of the server. */
public record Answer(String asked, int status, String contentType, String retryAfter, String body) {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.uri(),
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Retry-After").orElse(""),
                response.body());
    }

    /** Asserts this status. */
    public Answer is(int expected) {
        assertThat(status).as("%s answered %s", asked, body).isEqualTo(expected);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text at this place, such as {@code /items/0/caseKey}. */
    String at(String place) {
        return json().at(place).asText();
    }

    /** The value of a member in every object of a list. */
    public List<String> each(String member) {
        return StreamSupport.stream(json().spliterator(), false)
                .map(object -> object.path(member).asText())
                .toList();
    }
}
