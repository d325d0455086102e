package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Clients close their connection while the server works on their request. The log gets one line for each. */
@RunningProgramme
@OnH2Alone("It is the web server that notices who has gone.")
class AbortedRequestsTest {

    /** This class logs a warning if the machine is slow to give random numbers. */
    private static final String SESSION_IDS = "org.apache.catalina.util.SessionIdGeneratorBase";

    private static final String HEADER = "X-Cut";

    @LocalServerPort
    int port;

    @Autowired
    Cut cut;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Programme programme;
    private String document;

    /**
     * Lets the server and the test wait for each other: the request has arrived, the socket is closed, the request is
     * done.
     */
    static final class Cut {

        private final Phaser steps = new Phaser(2);

        void meet() {
            try {
                steps.awaitAdvanceInterruptibly(steps.arrive(), 30, TimeUnit.SECONDS);
            } catch (InterruptedException | TimeoutException neverCame) {
                throw new IllegalStateException(neverCame);
            }
        }
    }

    @TestConfiguration
    static class Cutting {

        @Bean
        Cut cut() {
            return new Cut();
        }

        @Bean
        FilterRegistrationBean<Filter> cutting(Cut cut) {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
                boolean isCut = ((HttpServletRequest) request).getHeader(HEADER) != null;
                if (isCut) {
                    cut.meet();
                    cut.meet();
                }
                try {
                    chain.doFilter(request, response);
                } finally {
                    if (isCut) {
                        cut.meet();
                    }
                }
            });
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }

    @BeforeAll
    void aCaseHasALargeFile() {
        programme = new Programme(port);
        programme.as("bureau").get("/v3/api-docs").is(200);
        programme.caseOf("140522", 2021).toDraft();
        byte[] large = new byte[5_000_000];
        byte[] pdf = org.demonstrationcounty.document.SampleFiles.pdf();
        System.arraycopy(pdf, 0, large, 0, pdf.length);
        document = FileClient.of(programme, "county-140522", "140522-2021")
                .upload(Multipart.of("other", "large.pdf", large))
                .is(201)
                .at("/id");
    }

    @BeforeEach
    void listen() {
        log.list.clear();
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/140522-2021/documents/{document}",
                "/engine-rest/process-definition/key/annual-assessment/xml",
                "/v3/api-docs",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/camunda/lib/deps.js"
            })
    void aClientThatLeavesBeforeTheAnswerCausesOneLineInTheLog(String address) throws IOException {
        String path = address.replace("{document}", document);
        assertIsOneLine("GET", path, request("GET", path, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /api/references/2021 application/json",
                "POST /api/cases/140522-2021/documents multipart/form-data;boundary=x",
                "POST /engine-rest/deployment/create multipart/form-data;boundary=x",
                "POST /engine-rest/task application/json"
            })
    void aClientThatLeavesWhileSendingCausesOneLineInTheLog(String request) throws IOException {
        String[] parts = request.split(" ");
        String half = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF";
        assertIsOneLine(
                parts[0],
                parts[1],
                request(parts[0], parts[1], "Content-Type: " + parts[2] + "\r\nContent-Length: 100000\r\n")
                        + (parts[2].startsWith("multipart") ? half : "{\"a\":"));
    }

    private void assertIsOneLine(String method, String path, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.setSoLinger(true, 0);
            socket.connect(new java.net.InetSocketAddress("localhost", port));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            cut.meet();
        }
        cut.meet();
        cut.meet();
        List<ILoggingEvent> told = List.copyOf(log.list).stream()
                .filter(event -> event.getThreadName().startsWith("http-nio-"))
                .filter(event -> !event.getLoggerName().equals(SESSION_IDS))
                .toList();
        assertThat(told).filteredOn(event -> event.getThrowableProxy() != null).isEmpty();
        assertThat(told)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(method + " " + path + ": the client is gone");
    }

    private static String request(String method, String path, String more) {
        String account =
                path.endsWith("/documents") ? "county-140522" : path.contains("deployment") ? "admin" : "bureau";
        String basic = Base64.getEncoder()
                .encodeToString((account + ":" + Client.PASSWORD).getBytes(StandardCharsets.US_ASCII));
        return "%s %s HTTP/1.1\r\nHost: localhost\r\n%s: 1\r\nAuthorization: Basic %s\r\n%s\r\n"
                .formatted(method, path, HEADER, basic, more);
    }
}
