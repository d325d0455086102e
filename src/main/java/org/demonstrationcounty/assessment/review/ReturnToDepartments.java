package org.demonstrationcounty.assessment.review;

import java.util.List;
import java.util.Set;
import org.demonstrationcounty.figure.CodeList;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 退回部门复核: departments look at their figures again. */
@Component
class ReturnToDepartments implements ReviewOutcome<ReturnToDepartments.Returned> {

    record Returned(List<String> departments, @Nullable String reason) {}

    private final FigureRequests requests;

    ReturnToDepartments(FigureRequests requests) {
        this.requests = requests;
    }

    @Override
    public String decision() {
        return "return";
    }

    @Override
    public Returned read(Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
        Set<String> asked = Set.copyOf(reviewed.round().edition().departments());
        return new Returned(
                new CodeList("departments", asked).read(submitted.json("departments"), refusals),
                submitted.text("comment"));
    }

    @Override
    public void perform(Returned returned, AssessedRound round, String user) {
        requests.ask(
                round, new FigureRequest(FigureRequest.Kind.RETURN, returned.departments(), returned.reason(), user));
    }
}
