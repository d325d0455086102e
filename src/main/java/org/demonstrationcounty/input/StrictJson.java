package org.demonstrationcounty.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demonstrationcounty.problems.RefusedException;

/**
 * Reads JSON strictly: decimals are exact, no key stands twice, nothing follows the end, length and depth are limited.
 */
public final class StrictJson {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 50;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_CHARACTERS)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private StrictJson() {}

    /**
     * The body of a request.
     *
     * @throws RefusedException 400 {@code field.json} if it is empty or no JSON
     */
    public static JsonNode read(InputStream body) {
        return parse(() -> MAPPER.readTree(body)).orElseThrow(() -> RefusedException.invalid("", "field.json"));
    }

    /** Parses a text; empty if it is no JSON. */
    public static Optional<JsonNode> parse(String text) {
        return parse(() -> MAPPER.readTree(text));
    }

    private interface Source {
        JsonNode read() throws IOException;
    }

    private static Optional<JsonNode> parse(Source source) {
        try {
            return Optional.ofNullable(source.read()).filter(node -> !node.isMissingNode());
        } catch (IOException | NumberFormatException broken) {
            // an exponent of eleven digits is a NumberFormatException
            return Optional.empty();
        }
    }
}
