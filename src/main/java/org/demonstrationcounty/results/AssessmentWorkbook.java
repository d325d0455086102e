package org.demonstrationcounty.results;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentView.RulingView;
import org.demonstrationcounty.assessment.RoundResultView.ClaimView;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.evaluation.EvaluationView.VerdictView;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.stereotype.Component;

/** The rounds of a case as a workbook: their results, every verdict, what was claimed, and rulings. */
@Component
class AssessmentWorkbook {

    private record IndicatorLine(AssessmentView round, VerdictView verdict) {}

    private record ClaimLine(int round, ClaimView claim) {}

    private record RulingLine(AssessmentView round, RulingView ruling) {}

    private final RefusalMessages words;

    AssessmentWorkbook(RefusalMessages words) {
        this.words = words;
    }

    /** @param claims what was claimed in each round, by its number */
    void write(List<AssessmentView> rounds, Map<Integer, List<ClaimView>> claims, ListWorkbook workbook) {
        workbook.sheet("考核结果 Results", results()).addAll(rounds);
        workbook.sheet("指标评价 Indicators", verdicts())
                .addAll(rounds.stream()
                        .flatMap(round -> round.evaluation().indicators().stream()
                                .map(verdict -> new IndicatorLine(round, verdict)))
                        .toList());
        workbook.sheet("加分 Claims", claims())
                .addAll(claims.entrySet().stream()
                        .flatMap(round -> round.getValue().stream().map(claim -> new ClaimLine(round.getKey(), claim)))
                        .toList());
        workbook.sheet("认定 Rulings", rulings())
                .addAll(rounds.stream()
                        .flatMap(round -> round.rulings().stream().map(ruling -> new RulingLine(round, ruling)))
                        .toList());
    }

    private List<Column<AssessmentView>> results() {
        return List.of(
                new Column<>("考核轮次 Round", 10, round -> round.evaluation().round()),
                new Column<>("数据年度 Data year", 10, AssessmentView::dataYear),
                new Column<>("政策版本 Edition", 14, round -> round.evaluation().edition()),
                new Column<>("考核指标数 Assessed", 12, round -> round.evaluation().assessed()),
                new Column<>("应完成 Required", 10, round -> round.evaluation().required()),
                new Column<>("完成 Credits", 10, round -> round.evaluation().credits()),
                new Column<>("结论 Conclusion", 14, round -> words.named(conclusion(round.evaluation()))),
                new Column<>(
                        "完成率（%） Completion (%)", 14, round -> round.evaluation().completionRate()),
                new Column<>(
                        "超额完成率（%） Overfulfilment (%)",
                        16, round -> round.evaluation().overfulfilmentRate()),
                new Column<>("加分 Bonus", 10, AssessmentView::bonus),
                new Column<>("得分 Score", 10, AssessmentView::score),
                new Column<>("等次 Grade", 12, AssessmentView::gradeName),
                new Column<>("已确认 Confirmed", 10, round -> round.confirmed() ? "是" : "否"));
    }

    private static String conclusion(EvaluationView evaluation) {
        return evaluation.passed() ? "conclusion.passed" : "conclusion.failed";
    }

    private static List<Column<IndicatorLine>> verdicts() {
        return List.of(
                new Column<>("考核轮次 Round", 10, line -> line.round().evaluation().round()),
                new Column<>("指标 Indicator", 44, line -> line.verdict().name()),
                new Column<>("指标代码 Code", 30, line -> line.verdict().code()),
                new Column<>("目标 Target", 28, line -> line.verdict().target()),
                new Column<>("本年数 Figure", 14, line -> line.verdict().current()),
                new Column<>("上年数 Year before", 14, line -> line.verdict().previous()),
                new Column<>("增长（%） Growth (%)", 12, line -> line.verdict().growth()),
                new Column<>(
                        "变化（百分点） Change (points)", 14, line -> line.verdict().change()),
                new Column<>("结果 Verdict", 14, line -> line.verdict().statusName()),
                new Column<>("计数 Credits", 8, line -> line.verdict().credits()),
                new Column<>("说明 Explanation", 70, line -> line.verdict().explanation()));
    }

    private static List<Column<ClaimLine>> claims() {
        return List.of(
                new Column<>("考核轮次 Round", 10, ClaimLine::round),
                new Column<>("加分事项 Theme", 24, line -> line.claim().themeName()),
                new Column<>("申报内容 Claim", 60, line -> line.claim().summary()),
                new Column<>("得分 Points", 10, line -> line.claim().points()),
                new Column<>("意见 Comment", 40, line -> line.claim().comment()));
    }

    private static List<Column<RulingLine>> rulings() {
        return List.of(
                new Column<>("考核轮次 Round", 10, line -> line.round().evaluation().round()),
                new Column<>("指标 Indicator", 44, line -> line.ruling().indicatorName()),
                new Column<>("认定 Ruling", 16, line -> line.ruling().kindName()),
                new Column<>("理由 Reason", 60, line -> line.ruling().reason()),
                new Column<>("认定人 Ruled by", 14, line -> line.ruling().ruledBy()),
                new Column<>(
                        "认定时间（北京） Ruled (Beijing)",
                        20,
                        line -> ProgrammeClock.local(line.ruling().ruledAt())));
    }
}
