package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
                    "已确认结果的排名与单项冠军，通报前只见本县（本市） / Rankings of confirmed results and the champions; before the year is published counties and cities see their own lines")
    Rankings.Ranking one(@PathVariable DataYear dataYear) {
        return rankings.of(dataYear.read());
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
