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
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentView.RulingView;
import org.demonstrationcounty.assessment.RoundResultView.ClaimView;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.evaluation.EvaluationView.VerdictView;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.problems.RefusalMessages;
import org.junit.jupiter.api.Test;

/** The workbook of a case's rounds says what the page says. */
@Rule("R18")
class AssessmentWorkbookTest {

    private static final VerdictView MET = new VerdictView(
            "new",
            "新增企业",
            Status.MET,
            "完成",
            false,
            2,
            "年增20%",
            new BigDecimal("12"),
            new BigDecimal("8"),
            new BigDecimal("50"),
            new BigDecimal("0.5"),
            null,
            "增长50%",
            List.of());

    private static final RulingView RULED =
            new RulingView("new", "新增企业", Ruling.Kind.values()[0], "认定完成", "情况特殊", "经办人甲", ConfirmedRounds.NOW);

    @Test
    void everySheetHasItsRows() throws IOException {
        RefusalMessages words = mock(RefusalMessages.class);
        when(words.named(anyString())).thenAnswer(call -> call.getArgument(0));
        List<AssessmentView> rounds = List.of(round(1, true, true, List.of(RULED)), round(2, false, false, List.of()));
        Map<Integer, List<ClaimView>> claims =
                Map.of(1, List.of(new ClaimView("lowCarbon", "低碳", "光伏", new BigDecimal("1.5"), "成效明显")));

        Map<String, List<String>> sheets =
                WrittenWorkbook.by(workbook -> new AssessmentWorkbook(words).write(rounds, claims, workbook));

        assertThat(sheets)
                .containsOnlyKeys("考核结果 Results", "指标评价 Indicators", "加分 Claims", "认定 Rulings")
                .containsEntry(
                        "考核结果 Results",
                        List.of(
                                "考核轮次 Round|数据年度 Data year|政策版本 Edition|考核指标数 Assessed|应完成 Required"
                                        + "|完成 Credits|结论 Conclusion|完成率（%） Completion (%)"
                                        + "|超额完成率（%） Overfulfilment (%)|加分 Bonus|得分 Score|等次 Grade|已确认 Confirmed",
                                "1|2021|2021|13|9|10|conclusion.passed|76.92|7.69|1.5|91.5|良好|是",
                                "2|2022|2021|13|9|10|conclusion.failed|76.92|7.69|1.5|91.5|良好|否"))
                .containsEntry(
                        "指标评价 Indicators",
                        List.of(
                                "考核轮次 Round|指标 Indicator|指标代码 Code|目标 Target|本年数 Figure|上年数 Year before"
                                        + "|增长（%） Growth (%)|变化（百分点） Change (points)|结果 Verdict|计数 Credits|说明 Explanation",
                                "1|新增企业|new|年增20%|12|8|50|0.5|完成|2|增长50%", "2|新增企业|new|年增20%|12|8|50|0.5|完成|2|增长50%"))
                .containsEntry(
                        "加分 Claims",
                        List.of("考核轮次 Round|加分事项 Theme|申报内容 Claim|得分 Points|意见 Comment", "1|低碳|光伏|1.5|成效明显"))
                .containsEntry(
                        "认定 Rulings",
                        List.of(
                                "考核轮次 Round|指标 Indicator|认定 Ruling|理由 Reason|认定人 Ruled by|认定时间（北京） Ruled (Beijing)",
                                "1|新增企业|认定完成|情况特殊|经办人甲|2022-03-01 10:00:00"));
    }

    private static AssessmentView round(int number, boolean passed, boolean confirmed, List<RulingView> rulings) {
        EvaluationView evaluation = new EvaluationView(
                number,
                "2021",
                13,
                9,
                10,
                passed,
                false,
                new BigDecimal("76.92"),
                new BigDecimal("7.69"),
                new BigDecimal("90"),
                List.of(MET));
        return new AssessmentView(
                evaluation,
                new BigDecimal("91.5"),
                2020 + number,
                rulings,
                new BigDecimal("1.5"),
                "GOOD",
                "良好",
                confirmed,
                1,
                null,
                null);
    }
}
