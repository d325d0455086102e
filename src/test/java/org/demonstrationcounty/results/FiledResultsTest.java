package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.KeptVerdict;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** The workbook with which the province files a data year. */
@Rule("R18")
class FiledResultsTest {

    private static final String HEAD_OF_A_COUNTY = "指标 Indicator|目标 Target|本年数 Figure|上年数 Year before"
            + "|增长（%） Growth (%)|变化（百分点） Change (points)|结果 Verdict|计数 Credits|说明 Explanation";

    private final Rankings rankings = mock(Rankings.class);
    private final RankingWorkbook table = mock(RankingWorkbook.class);
    private final FiledResults filed = new FiledResults(rankings, table, new ProgrammeClock(() -> ConfirmedRounds.NOW));

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aYearHasItsSummaryItsIndicatorsAndASheetForEachCounty() throws IOException {
        List<RankedRound> rounds = List.of(
                ranked(
                        "140121",
                        verdict("new", Status.MET, 2, "12", true),
                        verdict("share", Status.MET, 1, "61", false)),
                ranked("140522", verdict("new", Status.NOT_MET, 1, "9.5", false)),
                ranked(
                        "140921",
                        verdict("new", Status.NOT_MET, 0, "1", false),
                        verdict("share", Status.NOT_MET, 0, null, false)));
        Rankings.Ranking ranking = ranking(new Publication("晋企发〔2022〕5号", LocalDate.of(2022, 2, 28), Instant.EPOCH));
        when(rankings.confirmed(2021)).thenReturn(rounds);
        when(rankings.of(2021, rounds)).thenReturn(ranking);

        Map<String, List<String>> sheets = WrittenWorkbook.by(workbook -> filed.write(2021, workbook));

        verify(table).write(eq(ranking), any());
        assertThat(sheets.keySet()).containsExactly("概况 Summary", "指标完成情况 Fulfilment", "1 清徐县", "2 阳城县", "3 静乐县");
        assertThat(sheets)
                .containsEntry(
                        "概况 Summary",
                        List.of(
                                "项目 Item|内容 Value",
                                "数据年度 Data year|2021",
                                "通报文号 Document|晋企发〔2022〕5号",
                                "印发日期 Issued on|2022-02-28",
                                "导出日期 Exported on|2022-03-01",
                                "已确认的县（市、区）、开发区 Confirmed counties|3",
                                "其中达标 Of these passed|2",
                                "等次 Grade：优秀|1",
                                "等次 Grade：合格|1",
                                "等次 Grade：不合格|1"))
                .containsEntry(
                        "指标完成情况 Fulfilment",
                        List.of(
                                "指标 Indicator|指标代码 Code|完成 Met|视同完成 Deemed met|未完成 Not met"
                                        + "|超额完成 Overfulfilled|计两项 Counted twice|平均数 Mean",
                                "指标new|new|1|1|1|1|1|7.5",
                                "指标share|share|1|0|1|0|0|61"))
                .containsEntry(
                        "1 清徐县",
                        List.of(
                                HEAD_OF_A_COUNTY,
                                "指标new|目标new|12|8|50|0.5|完成|2|说明new",
                                "指标share|目标share|61|8|50|0.5|完成|1|说明share"))
                .containsEntry("2 阳城县", List.of(HEAD_OF_A_COUNTY, "指标new|目标new|9.5|8|50|0.5|视同完成|1|说明new"))
                .containsEntry(
                        "3 静乐县",
                        List.of(
                                HEAD_OF_A_COUNTY,
                                "指标new|目标new|1|8|50|0.5|未完成|0|说明new",
                                "指标share|目标share||8|50|0.5|未完成|0|说明share"));
    }

    @Test
    void aYearThatIsNotPublishedSaysSoAndAnUnknownMeanIsBlank() throws IOException {
        List<RankedRound> rounds = List.of(ranked("140121", verdict("share", Status.NOT_MET, 0, null, false)));
        when(rankings.confirmed(2021)).thenReturn(rounds);
        when(rankings.of(2021, rounds)).thenReturn(ranking(null));

        Map<String, List<String>> sheets = WrittenWorkbook.by(workbook -> filed.write(2021, workbook));

        assertThat(sheets.get("概况 Summary")).contains("通报文号 Document|未通报 not published", "印发日期 Issued on|");
        assertThat(sheets.get("指标完成情况 Fulfilment")).contains("指标share|share|0|0|1|0|0|");
    }

    private static Rankings.Ranking ranking(Publication published) {
        return new Rankings.Ranking(
                2021,
                published,
                List.of(
                        place(1, "140121", "清徐县", "优秀", true),
                        place(2, "140522", "阳城县", "合格", true),
                        place(3, "140921", "静乐县", "不合格", false)),
                List.of());
    }

    private static RankedRound ranked(String county, Verdict... verdicts) {
        Map<String, Verdict> byCode = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            byCode.put(verdict.code(), verdict);
        }
        return new RankedRound(
                ConfirmedRounds.confirmed(county, "GOOD", 1), "2021", true, new BigDecimal("90"), byCode);
    }

    private static Verdict verdict(String code, Status status, int credits, String figure, boolean overfulfilled) {
        return new KeptVerdict(
                code,
                new Bilingual("指标" + code, code),
                status,
                credits,
                new Bilingual("目标" + code, code),
                figure == null ? null : new BigDecimal(figure),
                new BigDecimal("8"),
                new BigDecimal("50"),
                new BigDecimal("0.5"),
                null,
                overfulfilled,
                new Bilingual("说明" + code, code),
                List.of());
    }

    private static Rankings.Place place(int rank, String county, String name, String grade, boolean passed) {
        return new Rankings.Place(
                rank,
                county + "-2021",
                county,
                name,
                1,
                "2021",
                new BigDecimal("90"),
                grade,
                grade,
                passed,
                false,
                null,
                null,
                false);
    }
}
