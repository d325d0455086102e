package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.PageParameters;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rankings and champions of a data year (R18). */
@RestController
@Tag(name = "rankings", description = "排名 / Rankings")
class RankingController {

    /** @param dataYears the latest first */
    record RankedYears(List<Integer> dataYears) {}

    private final VisibleRankings rankings;
    private final RankingWorkbook table;

    RankingController(VisibleRankings rankings, RankingWorkbook table) {
        this.rankings = rankings;
        this.table = table;
    }

    @GetMapping("/api/rankings")
    @Operation(summary = "可以查看结果的数据年度 / The data years with confirmed results that the reader may see")
    RankedYears years() {
        return new RankedYears(rankings.years());
    }

    @GetMapping("/api/rankings/{dataYear}")
    @Operation(
            summary =
                    "已确认结果的排名（分页）与单项冠军，通报前只见本县（本市） / A page of the ranking of confirmed results, and the champions; before the year is published counties and cities see their own lines")
    RankingPage one(
            @PathVariable DataYear dataYear,
            @Parameter(
                            schema = @Schema(type = "boolean", defaultValue = "false"),
                            description = "true: every indicator with its ranking, which has every round of the year")
                    @RequestParam(required = false)
                    @Nullable
                    String indicators,
            @ParameterObject PageParameters page) {
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        Boolean whole = new Parameters(refusals).flag("indicators", indicators);
        Paging paging = page.read(refusals);
        refusals.throwIfAny();
        return rankings.page(year, paging, Boolean.TRUE.equals(whole));
    }

    @GetMapping("/api/rankings/{dataYear}.xlsx")
    @Operation(summary = "导出排名、单项冠军和指标数据 / The same as a workbook, with the figures of every county")
    @AnswersWorkbook
    void workbook(@PathVariable DataYear dataYear, HttpServletResponse response) throws IOException {
        int year = dataYear.read();
        Rankings.Ranking ranking = rankings.of(year);
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(ranking, workbook);
            workbook.send(year + "年考核结果", response);
        }
    }
}
