package org.demonstrationcounty.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.figure.LockedFigure;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 数据更正: a department or the bureau corrects a figure of a confirmed round. */
@RestController
@Tag(name = "cases")
class CorrectionController {

    /**
     * @param indicator code, or countyGdpGrowth
     * @param year CURRENT if it is left out; PREVIOUS is the base, in round 1
     */
    record Correction(String indicator, LockedFigure.Year year, BigDecimal figure, String reason) {}

    /**
     * @param before the evaluation in force
     * @param after the evaluation of the corrected figures
     */
    record Corrected(EvaluationView before, EvaluationView after) {}

    /**
     * @param years the years of an indicator's two figures in a round
     * @param reasonMaxLength of the reason, in characters
     */
    record CorrectionForm(List<FigureYear> years, int reasonMaxLength) {}

    /** @param name in the reader's language */
    record FigureYear(String code, String name) {}

    private final Corrections corrections;
    private final AssessedRounds rounds;
    private final CaseFiles files;
    private final Editions editions;
    private final Counties counties;
    private final CaseAccess access;
    private final CorrectFigures right;
    private final RefusalMessages words;

    CorrectionController(
            Corrections corrections,
            AssessedRounds rounds,
            CaseFiles files,
            Editions editions,
            Counties counties,
            CaseAccess access,
            CorrectFigures right,
            RefusalMessages words) {
        this.corrections = corrections;
        this.rounds = rounds;
        this.files = files;
        this.editions = editions;
        this.counties = counties;
        this.access = access;
        this.right = right;
        this.words = words;
    }

    @GetMapping("/api/corrections")
    @Operation(summary = "数据更正可选的内容 / What a correction can name, and how long its reason may be")
    CorrectionForm form() {
        right.demand(access.user());
        return new CorrectionForm(
                Arrays.stream(LockedFigure.Year.values())
                        .map(year -> new FigureYear(year.name(), words.named("figure-year." + year)))
                        .toList(),
                CorrectionRequest.LONGEST_REASON);
    }

    @PostMapping(
            path = "/api/cases/{caseKey}/assessments/{round}/corrections",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "更正已确认年度的指标数据 / Correct a figure of a confirmed round; what was confirmed stays the round's result")
    Corrected correct(@PathVariable String caseKey, @PathVariable RoundNumber round, Body<Correction> body) {
        CurrentUser user = access.user();
        if (!right.isOf(user)) {
            access.visible(caseKey);
            throw RefusedException.forbidden(right.refusal());
        }
        CaseFile file = files.get(new CaseKey(caseKey));
        int wantedRound = round.read();
        CorrectionRequest request = request(user, file.caseKey(), wantedRound);
        Corrections.Outcome outcome = corrections.correct(body.read(request::read));
        Locale language = LocaleContextHolder.getLocale();
        return new Corrected(
                EvaluationView.of(outcome.before(), language), EvaluationView.of(outcome.after(), language));
    }

    /**
     * Reads the request by the edition of the round. A round that was not opened has nothing to correct; the current
     * edition then gives the codes.
     */
    private CorrectionRequest request(CurrentUser user, CaseKey caseKey, int round) {
        Set<String> departments = counties.departmentsOf(user);
        return rounds.find(caseKey, round)
                .map(opened -> new CorrectionRequest(
                        opened.standard(), rounds.withoutYearBefore(opened), user, departments, caseKey, round))
                .orElseGet(() -> new CorrectionRequest(
                        editions.current().standard(), Set.of(), user, departments, caseKey, round));
    }
}
