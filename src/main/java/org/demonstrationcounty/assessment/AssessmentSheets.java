package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureViews;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.figure.RoundHead;
import org.demonstrationcounty.figure.RoundHeads;
import org.demonstrationcounty.figure.RoundWarnings;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what the forms of a round show. */
@Component
public class AssessmentSheets {

    /**
     * @param themes the themes for which bonus points can be claimed
     * @param claimSummaryMaxLength in characters
     */
    record ReportFormView(@JsonUnwrapped RoundHead head, List<ThemeView> themes, int claimSummaryMaxLength) {}

    /** @param ceiling the most points that a claim can get */
    record ThemeView(String code, String name, BigDecimal ceiling) {}

    /** @param countyGdpGrowth null if it was not stated */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfirmView(
            @JsonUnwrapped RoundHead head, List<FigureViews.FigureView> rows, @Nullable BigDecimal countyGdpGrowth) {}

    private final RoundHeads heads;
    private final FigureViews rows;
    private final CaseFigures figures;
    private final AssessmentViews assessments;
    private final AnnualReportRepository reports;
    private final Claims claims;
    private final RoundWarnings warnings;
    private final RefusalMessages messages;

    AssessmentSheets(
            RoundHeads heads,
            FigureViews rows,
            CaseFigures figures,
            AssessmentViews assessments,
            AnnualReportRepository reports,
            Claims claims,
            RoundWarnings warnings,
            RefusalMessages messages) {
        this.heads = heads;
        this.rows = rows;
        this.figures = figures;
        this.assessments = assessments;
        this.reports = reports;
        this.claims = claims;
        this.warnings = warnings;
        this.messages = messages;
    }

    ReportFormView toReport(AssessedRound round) {
        return new ReportFormView(
                heads.of(round),
                round.edition().bonus().themes().stream()
                        .map(theme -> new ThemeView(theme.code(), theme.name().in(language()), theme.ceiling()))
                        .toList(),
                Claims.LONGEST_SUMMARY);
    }

    ConfirmView toConfirm(AssessedRound round) {
        FiguresOfRound known = figures.of(round);
        return new ConfirmView(heads.of(round), rows.ofAll(known), known.countyGdpGrowth());
    }

    /** The result of a round so far, with the grade that the policy proposes. */
    public JudgedView judged(AssessedRound round) {
        AssessmentView assessment = assessments.latest(round).orElseThrow();
        String proposed = assessments.proposedGrade(round, assessment);
        return new JudgedView(
                heads.of(round),
                result(round, assessment),
                proposed,
                assessments.gradeName(round, assessment.evaluation(), proposed));
    }

    /** What the forms need for rulings. */
    public RulingsView rulings() {
        return new RulingsView(rulingKinds(), RulingReader.LONGEST_REASON);
    }

    /**
     * @param rulingKinds the kinds of rulings on an indicator
     * @param rulingReasonMaxLength in characters
     */
    public record RulingsView(List<RulingKind> rulingKinds, int rulingReasonMaxLength) {}

    /** @param name in the language of the request */
    public record RulingKind(String code, String name) {}

    private List<RulingKind> rulingKinds() {
        return Arrays.stream(Ruling.Kind.values())
                .map(kind -> new RulingKind(kind.name(), messages.named("ruling-kind." + kind)))
                .toList();
    }

    /** The result of a round so far. */
    public RoundResultView result(AssessedRound round) {
        return result(round, assessments.latest(round).orElseThrow());
    }

    private RoundResultView result(AssessedRound round, AssessmentView assessment) {
        FiguresOfRound known = figures.of(round);
        return new RoundResultView(
                assessment.attempt(),
                assessment,
                assessment.rulings(),
                assessment.bonus(),
                rows.ofAll(known),
                warnings.on(known),
                claimed(round),
                reports.findByCaseKeyAndRound(round.caseKey().text(), round.round())
                        .map(report -> new RoundResultView.ReportView(report.summary(), report.experience()))
                        .orElse(null));
    }

    /** What the county claimed bonus points for, and what it got. */
    public List<RoundResultView.ClaimView> claimed(AssessedRound round) {
        Bonus rules = round.edition().bonus();
        return claims.of(round).stream()
                .map(claim -> new RoundResultView.ClaimView(
                        claim.theme(),
                        rules.find(claim.theme()).orElseThrow().name().in(language()),
                        claim.summary(),
                        claim.points(),
                        claim.comment()))
                .toList();
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
