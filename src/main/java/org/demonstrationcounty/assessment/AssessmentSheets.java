package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureRows;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.figure.RoundSheets;
import org.demonstrationcounty.figure.RoundWarnings;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of a round show. */
@Component
public class AssessmentSheets {

    private final RoundSheets sheets;
    private final FigureRows rows;
    private final CaseFigures figures;
    private final AssessmentViews assessments;
    private final AnnualReportRepository reports;
    private final Claims claims;
    private final RoundWarnings warnings;
    private final WantedExplanation explanation;
    private final RefusalMessages messages;

    AssessmentSheets(
            RoundSheets sheets,
            FigureRows rows,
            CaseFigures figures,
            AssessmentViews assessments,
            AnnualReportRepository reports,
            Claims claims,
            RoundWarnings warnings,
            WantedExplanation explanation,
            RefusalMessages messages) {
        this.sheets = sheets;
        this.rows = rows;
        this.figures = figures;
        this.assessments = assessments;
        this.reports = reports;
        this.claims = claims;
        this.warnings = warnings;
        this.explanation = explanation;
        this.messages = messages;
    }

    Map<String, Object> toReport(AssessedRound round) {
        Map<String, Object> sheet = sheets.begin(round);
        sheet.put(
                "themes",
                round.edition().bonus().themes().stream()
                        .map(AssessmentSheets::theme)
                        .toList());
        return sheet;
    }

    Map<String, Object> toConfirm(AssessedRound round) {
        Map<String, Object> sheet = sheets.begin(round);
        FiguresOfRound known = figures.of(round);
        sheet.put("rows", rows.ofAll(known));
        put(sheet, "countyGdpGrowth", known.countyGdpGrowth());
        return sheet;
    }

    Map<String, Object> toReview(AssessedRound round) {
        Map<String, Object> sheet = sheets.begin(round);
        AssessmentView assessment = assessments.latest(round).orElseThrow();
        FiguresOfRound known = figures.of(round);
        List<RoundWarnings.Noted> noted = warnings.on(known);
        sheet.putAll(result(round, assessment, known, noted));
        String proposed = assessments.proposedGrade(round, assessment);
        sheet.put("proposedGrade", proposed);
        sheet.put("proposedGradeName", assessments.gradeName(round, assessment.evaluation(), proposed));
        sheet.put(
                "wanted",
                explanation.of(noted).map(this::wantedToConfirm).stream().toList());
        sheet.put("departments", rows.departments(round));
        return sheet;
    }

    /** What a round has come to so far: its latest evaluation and what belongs to it. */
    public Map<String, Object> result(AssessedRound round) {
        FiguresOfRound known = figures.of(round);
        return result(round, assessments.latest(round).orElseThrow(), known, warnings.on(known));
    }

    private Map<String, Object> result(
            AssessedRound round, AssessmentView assessment, FiguresOfRound known, List<RoundWarnings.Noted> noted) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("attempt", assessment.attempt());
        result.put("evaluation", assessment);
        result.put("rulings", assessment.rulings());
        result.put("bonus", assessment.bonus());
        result.put("rows", rows.ofAll(known));
        result.put("warnings", noted);
        result.put("claims", claimed(round));
        reports.findByCaseKeyAndRound(round.caseKey().text(), round.round())
                .ifPresent(report ->
                        result.put("report", Map.of("summary", report.summary(), "experience", report.experience())));
        return result;
    }

    private Map<String, Object> wantedToConfirm(Refusal lack) {
        return Map.of(
                "field", lack.field(),
                "when", Map.of("decision", List.of("confirm")),
                "message", messages.of(lack));
    }

    private List<Map<String, Object>> claimed(AssessedRound round) {
        Bonus rules = round.edition().bonus();
        return claims.of(round).stream()
                .map(claim -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("theme", claim.theme());
                    shown.put(
                            "themeName",
                            rules.find(claim.theme()).orElseThrow().name().in(language()));
                    shown.put("summary", claim.summary());
                    shown.put("points", claim.points());
                    shown.put("comment", claim.comment());
                    return shown;
                })
                .toList();
    }

    private static Map<String, Object> theme(Bonus.Theme theme) {
        return Map.of("code", theme.code(), "name", theme.name().in(language()), "ceiling", theme.ceiling());
    }

    private static void put(Map<String, Object> sheet, String name, Object value) {
        if (value != null) {
            sheet.put(name, value);
        }
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
