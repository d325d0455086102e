package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureRows;
import org.demonstrationcounty.figure.RoundSheets;
import org.demonstrationcounty.figure.RoundWarnings;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
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

    Map<String, Object> toReport(String caseKey, int round) {
        Map<String, Object> sheet = sheets.begin(caseKey, round);
        sheet.put(
                "themes",
                claims.rules(caseKey, round).themes().stream()
                        .map(AssessmentSheets::theme)
                        .toList());
        return sheet;
    }

    Map<String, Object> toConfirm(String caseKey, int round) {
        Map<String, Object> sheet = sheets.begin(caseKey, round);
        sheet.put("rows", rows.ofAll(caseKey, round));
        put(sheet, "countyGdpGrowth", figures.of(caseKey, round).countyGdpGrowth());
        return sheet;
    }

    Map<String, Object> toReview(String caseKey, int round) {
        Map<String, Object> sheet = sheets.begin(caseKey, round);
        sheet.putAll(result(caseKey, round));
        String proposed = assessments.proposedGrade(caseKey, round);
        sheet.put("proposedGrade", proposed);
        sheet.put("proposedGradeName", assessments.gradeName(caseKey, round, proposed));
        sheet.put(
                "wanted",
                explanation.of(caseKey, round).map(this::wantedToConfirm).stream()
                        .toList());
        sheet.put("departments", rows.departments(caseKey, round));
        return sheet;
    }

    /** What a round has come to so far: its latest evaluation and what belongs to it. */
    public Map<String, Object> result(String caseKey, int round) {
        Map<String, Object> result = new LinkedHashMap<>();
        AssessmentView assessment = assessments.latest(caseKey, round).orElseThrow();
        result.put("attempt", assessment.attempt());
        result.put("evaluation", assessment);
        result.put("rulings", assessment.rulings());
        result.put("bonus", assessment.bonus());
        result.put("rows", rows.ofAll(caseKey, round));
        result.put("warnings", warnings.of(caseKey, round));
        result.put("claims", claimed(caseKey, round));
        reports.findByCaseKeyAndRound(caseKey, round)
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

    private List<Map<String, Object>> claimed(String caseKey, int round) {
        Bonus rules = claims.rules(caseKey, round);
        return claims.of(caseKey, round).stream()
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
