package org.demonstrationcounty.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody finds a paper by trying out codes: the look-ups of one network are limited, in each of their forms. */
@QuietApplication
@OnH2Alone("The limit stores nothing.")
class VerificationsAreLimitedTest {

    private static final int A_MINUTE = 3;

    @Autowired
    Verifications verifications;

    @Autowired
    VerificationPage page;

    @Autowired
    RefusalMessages words;

    private VerificationController controller;

    @BeforeEach
    void aGuesserTriesSomeCodes() {
        controller = new VerificationController(verifications, page, new PaperSettings("", A_MINUTE), () -> 0, words);
        for (int guess = 0; guess < A_MINUTE; guess++) {
            assertThat(looksUp("192.0.2.1", new MockHttpServletResponse())).isEqualTo(404);
        }
    }

    @Test
    void furtherGuessesWait() {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat(looksUp("192.0.2.1", answer)).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("20");
    }

    @Test
    void programsAreToldSoToo() {
        assertThatThrownBy(
                        () -> controller.verify("B".repeat(20), null, from("192.0.2.1"), new MockHttpServletResponse()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.kind().status()).isEqualTo(429));
    }

    @Test
    void othersLookUpMeanwhileAndThePageItselfIsOpen() {
        assertThat(looksUp("198.51.100.7", new MockHttpServletResponse())).isEqualTo(404);
        assertThat(controller
                        .ask(null, "text/html", from("192.0.2.1"), new MockHttpServletResponse())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    /** As the page does it. */
    private int looksUp(String network, MockHttpServletResponse response) {
        return controller
                .ask("A".repeat(20), "text/html", from(network), response)
                .getStatusCode()
                .value();
    }

    private static MockHttpServletRequest from(String network) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(network);
        return request;
    }
}
