package org.demonstrationcounty.analysis;

import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.audit.RecordedCorrections;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListSheet;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.stereotype.Component;

/** The analysis as workbooks. */
@Component
class AnalysisWorkbook {

    private record Compared(Distribution of, Distribution.Row row) {}

    private record Reached(Trends.Trend of, Trends.Point point) {}

    private record InYear(ProvinceTrends.ProvinceTrend of, ProvinceTrends.YearOfProvince year) {}

    private static final List<Column<InYear>> PROVINCE = List.of(
            new Column<>("指标 Indicator", 32, each -> each.of().name()),
            new Column<>("单位 Unit", 8, each -> each.of().unit()),
            new Column<>("数据年度 Data year", 10, each -> each.year().dataYear()),
            new Column<>("考核县数 Counties", 10, each -> each.year().counties()),
            new Column<>("完成 Met", 10, each -> each.year().met()),
            new Column<>("计两项 Doubled", 10, each -> each.year().doubled()),
            new Column<>("未完成 Missed", 10, each -> each.year().missed()),
            new Column<>("待定 Waiting", 10, each -> each.year().waiting()),
            new Column<>("平均数 Mean", 14, each -> each.year().mean()));

    private static final List<Column<HeatMap.IndicatorOfYear>> COUNTS = List.of(
            new Column<>("指标 Indicator", 32, HeatMap.IndicatorOfYear::name),
            new Column<>("完成 Met", 10, HeatMap.IndicatorOfYear::met),
            new Column<>("计两项 Doubled", 10, HeatMap.IndicatorOfYear::doubled),
            new Column<>("未完成 Missed", 10, HeatMap.IndicatorOfYear::missed),
            new Column<>("待定 Waiting", 10, HeatMap.IndicatorOfYear::waiting));

    private static final List<Column<RecordedCorrections.Correction>> CORRECTIONS = List.of(
            new Column<>("案件编号 Case", 18, RecordedCorrections.Correction::caseKey),
            new Column<>("县（市、区）、开发区 County", 24, RecordedCorrections.Correction::countyName),
            new Column<>("考核轮次 Round", 10, RecordedCorrections.Correction::round),
            new Column<>("数据 Figure", 32, RecordedCorrections.Correction::figureName),
            new Column<>("更正前 Before", 14, RecordedCorrections.Correction::oldValue),
            new Column<>("更正后 After", 14, RecordedCorrections.Correction::newValue),
            new Column<>("理由 Reason", 60, RecordedCorrections.Correction::reason),
            new Column<>("单位 Office", 24, RecordedCorrections.Correction::office),
            new Column<>("时间（北京） At (Beijing)", 20, each -> ProgrammeClock.local(each.at())));

    private final RefusalMessages words;

    AnalysisWorkbook(RefusalMessages words) {
        this.words = words;
    }

    void write(HeatMap map, List<Distribution> distributions, ListWorkbook workbook) {
        workbook.sheet("完成情况 Heat map", marks(map)).addAll(map.counties());
        workbook.sheet("指标汇总 Indicators", COUNTS).addAll(map.indicators());
        if (map.comparable()) {
            ListSheet<Compared> sheet = workbook.sheet("分布 Distribution", distribution());
            distributions.forEach(each -> each.rows().forEach(row -> sheet.add(new Compared(each, row))));
        }
    }

    /** The last sheet of an analysis, for the caller to fill. */
    ListSheet<RecordedCorrections.Correction> corrections(ListWorkbook workbook) {
        return workbook.sheet("更正 Corrections", CORRECTIONS);
    }

    void write(Trends trends, ListWorkbook workbook) {
        ListSheet<Reached> sheet = workbook.sheet("各年度指标 Trends", trend());
        trends.indicators().forEach(each -> each.points().forEach(point -> sheet.add(new Reached(each, point))));
    }

    void write(ProvinceTrends trends, ListWorkbook workbook) {
        ListSheet<InYear> sheet = workbook.sheet("全省各年度 Province", PROVINCE);
        trends.indicators().forEach(each -> each.years().forEach(year -> sheet.add(new InYear(each, year))));
    }

    private List<Column<HeatMap.CountyOfYear>> marks(HeatMap map) {
        List<Column<HeatMap.CountyOfYear>> columns = new ArrayList<>(List.of(
                new Column<>("案件编号 Case", 18, HeatMap.CountyOfYear::caseKey),
                new Column<>("县（市、区）、开发区 County", 24, HeatMap.CountyOfYear::countyName),
                new Column<>("市 City", 12, HeatMap.CountyOfYear::cityName),
                new Column<>("考核轮次 Round", 10, HeatMap.CountyOfYear::round),
                new Column<>("已确认 Confirmed", 10, county -> county.confirmed() ? "是" : "否")));
        map.indicators()
                .forEach(indicator -> columns.add(new Column<>(
                        indicator.name(),
                        12,
                        county -> words.named("analysis.mark." + county.marks().get(indicator.code())))));
        return columns;
    }

    private List<Column<Compared>> distribution() {
        return List.of(
                new Column<>("指标 Indicator", 32, each -> each.of().name()),
                new Column<>("单位 Unit", 8, each -> each.of().unit()),
                new Column<>("县（市、区）、开发区 County", 24, each -> each.row().countyName()),
                new Column<>("考核轮次 Round", 10, each -> each.row().round()),
                new Column<>("本年数 Figure", 14, each -> each.row().current()),
                new Column<>("目标 Target", 24, each -> each.row().target()),
                new Column<>("至少 Least", 14, each -> each.row().least()),
                new Column<>(
                        "判定 Status",
                        12,
                        each -> words.named("analysis.mark." + each.row().mark())));
    }

    private List<Column<Reached>> trend() {
        return List.of(
                new Column<>("指标 Indicator", 32, each -> each.of().name()),
                new Column<>("单位 Unit", 8, each -> each.of().unit()),
                new Column<>("基数 Base", 14, each -> each.of().base()),
                new Column<>("考核轮次 Round", 10, each -> each.point().round()),
                new Column<>("数据年度 Data year", 10, each -> each.point().dataYear()),
                new Column<>("本年数 Figure", 14, each -> each.point().current()),
                new Column<>("目标 Target", 24, each -> each.point().target()),
                new Column<>("至少 Least", 14, each -> each.point().least()),
                new Column<>(
                        "判定 Status",
                        12,
                        each -> words.named("analysis.mark." + each.point().mark())));
    }
}
