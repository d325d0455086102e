package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 年度考核结果归档: a data year's results as the province files them, in one workbook. It has a summary, the rankings, the
 * figures, how each indicator was met, and a sheet for each county in the order of their ranks.
 */
@Component
@Transactional(readOnly = true)
class FiledResults {

    /** A line of the summary. */
    private record Fact(String name, @Nullable Object value) {}

    /** How the counties did on an indicator. */
    private record Fulfilment(String name, String code, List<Verdict> verdicts) {

        long counties(Predicate<Verdict> wanted) {
            return verdicts.stream().filter(wanted).count();
        }
    }

    private final Rankings rankings;
    private final RankingWorkbook table;
    private final ProgrammeClock clock;

    FiledResults(Rankings rankings, RankingWorkbook table, ProgrammeClock clock) {
        this.rankings = rankings;
        this.table = table;
        this.clock = clock;
    }

    void write(int dataYear, ListWorkbook workbook) {
        List<RankedRound> rounds = rankings.confirmed(dataYear);
        Rankings.Ranking ranking = rankings.of(dataYear, rounds);
        workbook.sheet("概况 Summary", summary()).addAll(facts(ranking));
        table.write(ranking, workbook);
        workbook.sheet("指标完成情况 Fulfilment", fulfilment()).addAll(fulfilments(rounds));
        for (int place = 0; place < rounds.size(); place++) {
            String county = ranking.overall().get(place).countyName();
            workbook.sheet(WorkbookUtil.createSafeSheetName((place + 1) + " " + county), verdicts())
                    .addAll(rounds.get(place).verdicts().values());
        }
    }

    private static List<Column<Fact>> summary() {
        return List.of(new Column<>("项目 Item", 36, Fact::name), new Column<>("内容 Value", 36, Fact::value));
    }

    private List<Fact> facts(Rankings.Ranking ranking) {
        Publication published = ranking.publication();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("数据年度 Data year", ranking.dataYear()),
                new Fact("通报文号 Document", published == null ? "未通报 not published" : published.documentNumber()),
                new Fact("印发日期 Issued on", published == null ? null : published.issuedOn()),
                new Fact("导出日期 Exported on", clock.today()),
                new Fact("已确认的县（市、区）、开发区 Confirmed counties", ranking.overall().size()),
                new Fact(
                        "其中达标 Of these passed",
                        ranking.overall().stream()
                                .filter(Rankings.Place::passed)
                                .count())));
        Map<String, Long> grades = ranking.overall().stream()
                .collect(Collectors.groupingBy(Rankings.Place::gradeName, LinkedHashMap::new, Collectors.counting()));
        grades.forEach((grade, counties) -> facts.add(new Fact("等次 Grade：" + grade, counties)));
        return facts;
    }

    private static List<Fulfilment> fulfilments(List<RankedRound> rounds) {
        Map<String, List<Verdict>> byCode = rounds.stream()
                .flatMap(round -> round.verdicts().values().stream())
                .collect(Collectors.groupingBy(Verdict::code, LinkedHashMap::new, Collectors.toList()));
        return byCode.values().stream()
                .map(verdicts -> new Fulfilment(
                        verdicts.get(0).name().in(language()), verdicts.get(0).code(), verdicts))
                .toList();
    }

    private static List<Column<Fulfilment>> fulfilment() {
        return List.of(
                new Column<>("指标 Indicator", 44, Fulfilment::name),
                new Column<>("指标代码 Code", 30, Fulfilment::code),
                new Column<>("完成 Met", 10, each -> each.counties(verdict -> verdict.status() == Status.MET)),
                new Column<>("视同完成 Deemed met", 12, each -> each.counties(Verdict::deemedMet)),
                new Column<>(
                        "未完成 Not met",
                        10,
                        each -> each.counties(verdict -> verdict.status() == Status.NOT_MET && !verdict.deemedMet())),
                new Column<>("超额完成 Overfulfilled", 12, each -> each.counties(Verdict::overfulfilled)),
                new Column<>("计两项 Counted twice", 12, each -> each.counties(verdict -> verdict.credits() == 2)),
                new Column<>("平均数 Mean", 16, FiledResults::mean));
    }

    /** The mean of the known figures, with two decimals; null if there are none. */
    private static @Nullable BigDecimal mean(Fulfilment each) {
        List<BigDecimal> figures = each.verdicts().stream()
                .map(Verdict::current)
                .filter(Objects::nonNull)
                .toList();
        return figures.isEmpty()
                ? null
                : figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<Column<Verdict>> verdicts() {
        return List.of(
                new Column<>("指标 Indicator", 44, verdict -> verdict.name().in(language())),
                new Column<>("目标 Target", 28, verdict -> verdict.target().in(language())),
                new Column<>("本年数 Figure", 14, Verdict::current),
                new Column<>("上年数 Year before", 14, Verdict::previous),
                new Column<>("增长（%） Growth (%)", 12, Verdict::growth),
                new Column<>("变化（百分点） Change (points)", 14, Verdict::change),
                new Column<>("结果 Verdict", 14, verdict -> verdict.statusName().in(language())),
                new Column<>("计数 Credits", 8, Verdict::credits),
                new Column<>(
                        "说明 Explanation", 70, verdict -> verdict.explanation().in(language())));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
