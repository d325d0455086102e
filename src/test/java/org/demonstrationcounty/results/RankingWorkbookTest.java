package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.problems.RefusalMessages;
import org.junit.jupiter.api.Test;

/** The workbook of a year's results says what the page says. */
@Rule("R18")
class RankingWorkbookTest {

    private static final Rankings.Standing BEST =
            new Rankings.Standing(1, "140121-2021", "140121", "清徐县", 1, new BigDecimal("12"));
    private static final Rankings.Standing NEXT =
            new Rankings.Standing(2, "140522-2021", "140522", "阳城县", 1, new BigDecimal("9.5"));

    @Test
    void everySheetHasItsRows() throws IOException {
        Rankings.Ranking ranking = new Rankings.Ranking(
                2021,
                null,
                List.of(
                        place(1, "140121", "清徐县", true, false, "更正", true),
                        place(2, "140522", "阳城县", true, true, null, true),
                        place(3, "140921", "静乐县", false, false, null, false)),
                List.of(new Rankings.IndicatorRanking("new", "新增企业", BEST, List.of(BEST), List.of(BEST, NEXT))));

        Map<String, List<String>> sheets = written(ranking);

        assertThat(sheets)
                .containsEntry(
                        "总排名 Overall",
                        List.of(
                                "名次 Rank|案件编号 Case|代码 Code|县（市、区）、开发区 County|考核轮次 Round|得分 Score"
                                        + "|等次 Grade|结论 Conclusion|备注 Remarks|政策版本 Edition",
                                "1|140121-2021|140121|清徐县|1|91.5|良好|conclusion.passed"
                                        + "|更正；conclusion.under-reconsideration|2021",
                                "2|140522-2021|140522|阳城县|1|91.5|良好|conclusion.passed-after-rectification"
                                        + "|conclusion.under-reconsideration|2021",
                                "3|140921-2021|140921|静乐县|1|91.5|良好|conclusion.failed||2021"))
                .containsEntry(
                        "单项冠军 Champions",
                        List.of("指标 Indicator|指标代码 Code|单项冠军 Champion|考核轮次 Round|本年数 Figure", "新增企业|new|清徐县|1|12"))
                .containsEntry(
                        "单项排名 By indicator",
                        List.of(
                                "指标 Indicator|指标代码 Code|名次 Rank|案件编号 Case|县（市、区）、开发区 County" + "|考核轮次 Round|本年数 Figure",
                                "新增企业|new|1|140121-2021|清徐县|1|12",
                                "新增企业|new|2|140522-2021|阳城县|1|9.5"))
                .containsEntry(
                        "指标数据 Figures",
                        List.of(
                                "案件编号 Case|县（市、区）、开发区 County|考核轮次 Round|新增企业",
                                "140121-2021|清徐县|1|12",
                                "140522-2021|阳城县|1|9.5",
                                "140921-2021|静乐县|1|"));
    }

    private static Map<String, List<String>> written(Rankings.Ranking ranking) throws IOException {
        RefusalMessages words = mock(RefusalMessages.class);
        when(words.named(anyString())).thenAnswer(call -> call.getArgument(0));
        return WrittenWorkbook.by(workbook -> new RankingWorkbook(words).write(ranking, workbook));
    }

    private static Rankings.Place place(
            int rank,
            String county,
            String name,
            boolean passed,
            boolean rectified,
            String mark,
            boolean underReconsideration) {
        return new Rankings.Place(
                rank,
                county + "-2021",
                county,
                name,
                1,
                "2021",
                new BigDecimal("91.5"),
                "GOOD",
                "良好",
                passed,
                rectified,
                null,
                mark,
                underReconsideration);
    }
}
