package org.demonstrationcounty.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.audit.RecordedCorrections;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the counties did in a data year, and a case over its rounds. */
@RestController
@Tag(name = "analysis", description = "指标分析 / Analysis of a data year")
class AnalysisController {

    /** @param dataYears the latest first */
    record AnalysedYears(List<Integer> dataYears) {}

    /**
     * @param page from 0
     * @param total corrections on all pages
     * @param reasons the most frequent ones, of all pages
     */
    record CorrectionsOfYear(
            List<RecordedCorrections.Correction> items,
            int page,
            int size,
            long total,
            List<RecordedCorrections.Reason> reasons) {}

    /** All counties of a province stand on one page. */
    private static final String COUNTIES = "200";

    private final Analyses analyses;
    private final CaseTrends trends;
    private final TrendsOfProvince province;
    private final Years years;
    private final RecordedCorrections corrections;
    private final AnalysisWorkbook table;
    private final SeeAnalysis right;
    private final CaseAccess access;

    AnalysisController(
            Analyses analyses,
            CaseTrends trends,
            TrendsOfProvince province,
            Years years,
            RecordedCorrections corrections,
            AnalysisWorkbook table,
            SeeAnalysis right,
            CaseAccess access) {
        this.analyses = analyses;
        this.trends = trends;
        this.province = province;
        this.years = years;
        this.corrections = corrections;
        this.table = table;
        this.right = right;
        this.access = access;
    }

    @GetMapping("/api/analysis")
    @Operation(summary = "可以分析的数据年度 / The data years of which the reader reads something")
    AnalysedYears years() {
        right.demand(access.user());
        return new AnalysedYears(years.visible());
    }

    @GetMapping("/api/analysis/{dataYear}")
    @Operation(
            summary =
                    "指标×县热力图（每页 200 个县）：完成、计两项、未完成、待定 / Indicators and counties of a data year, 200 counties a page: met, doubled, missed, waiting; a county and a city read their own confirmed rounds")
    HeatMap heatMap(
            @PathVariable DataYear dataYear,
            @RequestParam(required = false)
                    @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0")
                    @Nullable
                    String page) {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        Paging paging = counties(page, refusals);
        refusals.throwIfAny();
        return analyses.heatMap(year, paging);
    }

    @GetMapping("/api/analysis/{dataYear}/distribution")
    @Operation(
            summary =
                    "一项指标的分布与目标（每页 200 个县） / The figures of an indicator beside the target, 200 counties a page; for counties and cities once the year is published")
    Distribution distribution(
            @PathVariable DataYear dataYear,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false)
                    @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0")
                    @Nullable
                    String page) {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        Paging paging = counties(page, refusals);
        refusals.throwIfAny();
        return analyses.distribution(year, indicator, paging);
    }

    @GetMapping("/api/analysis/{dataYear}/corrections")
    @Operation(
            summary = "更正及其理由（分页） / A page of the corrections of a data year's confirmed figures, with their reasons")
    CorrectionsOfYear corrections(@PathVariable DataYear dataYear, @ParameterObject PageParameters page) {
        right.demand(access.user());
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        Paging.Paged<RecordedCorrections.Correction> found = corrections.page(year, paging);
        return new CorrectionsOfYear(
                found.items(), found.page(), found.size(), found.total(), corrections.reasons(year));
    }

    @GetMapping("/api/analysis/{dataYear}.xlsx")
    @Operation(summary = "导出指标分析 / Heat map, distribution and corrections as a workbook")
    @AnswersWorkbook
    void workbook(@PathVariable DataYear dataYear, HttpServletResponse response) throws IOException {
        right.demand(access.user());
        int year = dataYear.read();
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(analyses.heatMap(year, Analyses.EVERYTHING), analyses.distributions(year), workbook);
            corrections.each(year, table.corrections(workbook)::add);
            workbook.send(year + "年指标分析", response);
        }
    }

    @GetMapping("/api/analysis/trends")
    @Operation(
            summary =
                    "全省各年度完成情况 / How all counties did in the latest data years; for counties and cities the published ones")
    ProvinceTrends trendsOfProvince() {
        right.demand(access.user());
        return province.ofReader();
    }

    @GetMapping("/api/analysis/trends.xlsx")
    @Operation(summary = "导出全省各年度完成情况 / The same as a workbook")
    @AnswersWorkbook
    void workbookOfProvince(HttpServletResponse response) throws IOException {
        ProvinceTrends found = trendsOfProvince();
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(found, workbook);
            workbook.send("全省各年度指标", response);
        }
    }

    @GetMapping("/api/cases/{caseKey}/trends")
    @Operation(summary = "各年度指标与目标 / The figures of a case over its rounds, beside the targets")
    Trends trends(@PathVariable String caseKey) {
        CaseFile file = access.visible(caseKey);
        return trends.of(file);
    }

    @GetMapping("/api/cases/{caseKey}/trends.xlsx")
    @Operation(summary = "导出各年度指标与目标 / The same as a workbook")
    @AnswersWorkbook
    void trendsWorkbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        Trends ofCase = trends(caseKey);
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(ofCase, workbook);
            workbook.send(caseKey + "-各年度指标", response);
        }
    }

    private static Paging counties(@Nullable String page, Refusals refusals) {
        return new PageParameters(page == null ? "" : page, COUNTIES).read(refusals);
    }
}
