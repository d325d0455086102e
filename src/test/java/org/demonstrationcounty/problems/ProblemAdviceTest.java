package org.demonstrationcounty.problems;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What {@code /api} answers where something other than a refusal is thrown. */
class ProblemAdviceTest {

    @RestController
    static class Thrower {

        private final RuntimeException thrown;

        Thrower(RuntimeException thrown) {
            this.thrown = thrown;
        }

        @GetMapping("/api/anything")
        String anything() {
            throw thrown;
        }
    }

    @Test
    void anOvertakenUpdateOfTheEngineIsAClash() throws Exception {
        isAnswered(new OptimisticLockingException("a timer was faster"), 409, "request.clash");
    }

    @Test
    void anOvertakenUpdateOfOurTablesIsAClash() throws Exception {
        isAnswered(new OptimisticLockingFailureException("stale"), 409, "request.clash");
        isAnswered(
                new DataIntegrityViolationException("x", new SQLException("duplicate key", "23505")),
                409,
                "request.clash");
    }

    @Test
    void aRowThatTheDatabaseRefusesIsAFault() throws Exception {
        isAnswered(
                new DataIntegrityViolationException("x", new SQLException("value too long", "22001")),
                500,
                "server.fault");
    }

    @Test
    void aLostDatabaseIsAnOutage() throws Exception {
        isAnswered(
                new IllegalStateException(new SQLException("the server is shutting down", "57P01")),
                503,
                "server.database-unavailable");
    }

    private static void isAnswered(RuntimeException thrown, int status, String code) throws Exception {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        RefusalMessages messages = new RefusalMessages(words);
        MockMvc http = MockMvcBuilders.standaloneSetup(new Thrower(thrown))
                .setControllerAdvice(new ProblemAdvice(messages, new Problems(messages)))
                .build();

        http.perform(get("/api/anything"))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code));
    }
}
