package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.input.DataYear;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who leads a data year, over all and in each indicator (R18). */
@RestController
@Tag(name = "rankings", description = "排名 / Rankings")
class RankingController {

    /** @param dataYears the latest first */
    record RankedYears(List<Integer> dataYears) {}

    private final VisibleRankings rankings;

    RankingController(VisibleRankings rankings) {
        this.rankings = rankings;
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
}
