package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.refusal.Refusal;
import org.demonstrationcounty.refusal.RefusalMessages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of a round show. */
@Component
class AssessmentSheets {

    private final CaseFiles files;
    private final CaseViews cases;
    private final FigureRows rows;
    private final FigureRequests requests;
    private final CaseFigures figures;
    private final AssessmentViews assessments;
    private final AnnualReportRepository reports;
    private final Claims claims;
    private final Editions editions;
    private final RoundWarnings warnings;
    private final WantedExplanation explanation;
    private final RefusalMessages messages;

    AssessmentSheets(
            CaseFiles files,
            CaseViews cases,
            FigureRows rows,
            FigureRequests requests,
            CaseFigures figures,
            AssessmentViews assessments,
            AnnualReportRepository reports,
            Claims claims,
            Editions editions,
            RoundWarnings warnings,
            WantedExplanation explanation,
            RefusalMessages messages) {
        this.files = files;
        this.cases = cases;
        this.rows = rows;
        this.requests = requests;
        this.figures = figures;
        this.assessments = assessments;
        this.reports = reports;
        this.claims = claims;
        this.editions = editions;
        this.warnings = warnings;
        this.explanation = explanation;
        this.messages = messages;
    }

    Map<String, Object> toSupply(String caseKey, int round, String department) {
        Map<String, Object> sheet = sheet(caseKey, round);
        sheet.put("departmentName", rows.officeName(department));
        sheet.put("asksBase", round == 1);
        sheet.put("asksCountyGdpGrowth", department.equals("statistics"));
        put(sheet, "reason", requests.latest(caseKey, round).request().reason());
        put(sheet, "countyGdpGrowth", figures.of(caseKey, round).countyGdpGrowth());
        put(
                sheet,
                "provincialSmeRevenueGrowth",
                figures.references(caseKey, round).provincialSmeRevenueGrowth());
        sheet.put("rows", rows.of(caseKey, round, edition(caseKey, round).codesOf(department)));
        return sheet;
    }

    Map<String, Object> toReport(String caseKey, int round) {
        Map<String, Object> sheet = sheet(caseKey, round);
        sheet.put(
                "themes",
                claims.rules(caseKey, round).themes().stream()
                        .map(AssessmentSheets::theme)
                        .toList());
        return sheet;
    }

    Map<String, Object> toConfirm(String caseKey, int round) {
        Map<String, Object> sheet = sheet(caseKey, round);
        sheet.put("rows", rows.ofAll(caseKey, round));
        put(sheet, "countyGdpGrowth", figures.of(caseKey, round).countyGdpGrowth());
        return sheet;
    }

    Map<String, Object> toReview(String caseKey, int round) {
        Map<String, Object> sheet = sheet(caseKey, round);
        sheet.putAll(result(caseKey, round));
        sheet.put("proposedGrade", assessments.proposedGrade(caseKey, round));
        sheet.put(
                "wanted",
                explanation.of(caseKey, round).map(this::wantedToConfirm).stream()
                        .toList());
        sheet.put("departments", rows.departments());
        return sheet;
    }

    /** What a round has come to so far: its latest evaluation and what belongs to it. */
    Map<String, Object> result(String caseKey, int round) {
        Map<String, Object> result = new LinkedHashMap<>();
        AssessmentView assessment = assessments.latest(caseKey, round).orElseThrow();
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

    private Map<String, Object> sheet(String caseKey, int round) {
        CaseFile file = files.get(caseKey);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("case", cases.summary(file));
        sheet.put("round", round);
        sheet.put("dataYear", file.dataYear(round));
        return sheet;
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

    private Edition edition(String caseKey, int round) {
        return editions.governing(files.get(caseKey).dataYear(round));
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
