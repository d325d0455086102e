package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers to strangers who ask for the server's inside or use another server's name. */
@RunningProgramme
@OnH2Alone("A strange address asks no database.")
class StrangersAddressesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/error", "/error;a=1", "/error?x=1", "/%65rror", "/error/", "/error/x"})
    void theErrorPageCannotBeRequested(String address) throws IOException {
        for (String accept : List.of("application/json", "text/html")) {
            String answer = get(address, "localhost", accept);
            assertThat(answer).startsWith("HTTP/1.1 404").contains("request.unknown-address");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda",
                "/camunda/",
                "/camunda/app",
                "/camunda/app/tasklist",
                "/camunda/app/tasklist/",
                "/camunda/app/cockpit",
                "/camunda/app/cockpit/default"
            })
    void aForeignHostNameIsNotUsedForARedirect(String address) throws IOException {
        String answer = get(address, "evil.example", "text/html");

        assertThat(answer).doesNotContain("evil.example");
        answer.lines().filter(line -> line.startsWith("Location: ")).forEach(line -> assertThat(line)
                .startsWith("Location: /camunda/app/"));
    }

    @Test
    void theFirstPageRedirectsByPath() throws IOException {
        assertThat(get("/camunda/", "evil.example", "text/html"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /camunda/app/");
    }

    private String get(String address, String host, String accept) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: %s\r\nConnection: close\r\n\r\n"
                    .formatted(address, host, accept);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
