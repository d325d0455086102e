package org.demonstrationcounty.engine.rest;

import java.util.List;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.demonstrationcounty.problems.ToldProblem;

/** A refusal in the engine's own format, and beside it the list of all problems. */
class RefusalDto extends ExceptionDto {

    private final List<ToldProblem> problems;

    RefusalDto(String type, String message, List<ToldProblem> problems) {
        setType(type);
        setMessage(message);
        this.problems = problems;
    }

    public List<ToldProblem> getProblems() {
        return problems;
    }
}
