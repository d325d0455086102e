package org.demonstrationcounty.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demonstrationcounty.access.WebappVisit;

/**
 * A call of the engine's REST interface, as {@code engine-calls.txt} lists it.
 *
 * @param opening who may make it
 * @param address with its parameters in braces
 * @param body the body to send; null for none
 */
public record EngineCall(Opening opening, String method, String address, String body) {

    public enum Opening {
        OPEN,
        READ,
        ADMIN,
        CLOSED
    }

    public static List<EngineCall> all() {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                EngineCall.class.getResourceAsStream("engine-calls.txt"), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(EngineCall::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EngineCall read(String line) {
        String[] cells = line.split(" \\| ", 3);
        String[] call = cells[1].split(" ");
        return new EngineCall(Opening.valueOf(cells[0]), call[0], call[1], cells.length > 2 ? cells[2] : null);
    }

    /** The call as the engine's resources name it. */
    public String name() {
        return method + " " + address;
    }

    Answer by(Client client, Surroundings at) {
        String path = "/engine-rest" + at.fillAddress(address);
        if (!"(file)".equals(body)) {
            return client.send(method, path, at.fillBody(body));
        }
        return path.endsWith("/data")
                ? client.upload(path, "data", "valueType")
                : client.upload(path, "content", "deployment-source");
    }

    /** Makes the call with a session of the web applications, which have the interface under another address. */
    Answer by(WebappVisit visit, Surroundings at) throws IOException, InterruptedException {
        String path = "/camunda/api/engine/engine/default" + at.fillAddress(address);
        return Answer.of(visit.send(method, path, "application/json", at.fillBody(body), true));
    }

    @Override
    public String toString() {
        return opening + " " + name();
    }
}
