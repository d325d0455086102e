package org.demonstrationcounty.assessment.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.input.CodeList;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 退回部门复核: departments check their figures again. The return can name the indicators that it concerns. */
@Component
class ReturnToDepartments implements ReviewOutcome<ReturnToDepartments.Returned> {

    /** @param codes of the indicators that the return names; empty where it names none */
    record Returned(List<String> departments, List<String> codes, @Nullable String reason) {}

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
        Edition edition = reviewed.round().edition();
        List<String> departments = new CodeList("departments", Set.copyOf(edition.departments()))
                .read(submitted.json("departments"), refusals);
        Set<String> own = departments.stream()
                .flatMap(department -> edition.codesOf(department).stream())
                .collect(Collectors.toSet());
        List<String> codes =
                submitted.has("codes") ? new CodeList("codes", own).read(submitted.json("codes"), refusals) : List.of();
        return new Returned(departments, codes, submitted.text("comment"));
    }

    @Override
    public List<String> named(Returned returned) {
        return returned.codes();
    }

    @Override
    public void perform(Returned returned, AssessedRound round, String user) {
        requests.ask(
                round,
                new FigureRequest(
                        FigureRequest.Kind.RETURN, returned.departments(), returned.reason(), user, returned.codes()));
    }
}
