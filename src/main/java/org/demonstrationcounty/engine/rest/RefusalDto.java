package org.demonstrationcounty.engine.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.demonstrationcounty.problems.ToldProblem;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in the engine's own format, and beside it the list of all problems. What the engine says itself is English
 * and for those who write programs, so it stands apart from the message, which pages show.
 */
class RefusalDto extends ExceptionDto {

    private final List<ToldProblem> problems;
    private final @Nullable String engine;

    /** @param engine what the engine says; null if it says nothing, or only what programs may not know */
    RefusalDto(String type, String message, List<ToldProblem> problems, @Nullable String engine) {
        setType(type);
        setMessage(message);
        this.problems = problems;
        this.engine = engine;
    }

    public List<ToldProblem> getProblems() {
        return problems;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String getEngine() {
        return engine;
    }
}
