package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.results.Rankings.IndicatorRanking;
import org.demonstrationcounty.results.Rankings.Place;
import org.demonstrationcounty.results.Rankings.Standing;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.stereotype.Component;

/**
 * A data year's results as a workbook: the ranking over all, the champions, the ranking by indicator, and all figures.
 */
@Component
class RankingWorkbook {

    /** A champion of an indicator, or a row of its ranking. */
    private record Line(IndicatorRanking indicator, Standing standing) {}

    private final RefusalMessages words;

    RankingWorkbook(RefusalMessages words) {
        this.words = words;
    }

    void write(Rankings.Ranking ranking, ListWorkbook workbook) {
        workbook.sheet("总排名 Overall", overall()).addAll(ranking.overall());
        workbook.sheet("单项冠军 Champions", champions()).addAll(lines(ranking, IndicatorRanking::champions));
        workbook.sheet("单项排名 By indicator", byIndicator()).addAll(lines(ranking, IndicatorRanking::ranking));
        workbook.sheet("指标数据 Figures", figures(ranking)).addAll(ranking.overall());
    }

    private List<Column<Place>> overall() {
        return List.of(
                new Column<>("名次 Rank", 8, Place::rank),
                new Column<>("案件编号 Case", 18, Place::caseKey),
                new Column<>("代码 Code", 10, Place::countyKey),
                new Column<>("县（市、区）、开发区 County", 24, Place::countyName),
                new Column<>("考核轮次 Round", 10, Place::round),
                new Column<>("得分 Score", 10, Place::score),
                new Column<>("等次 Grade", 12, Place::gradeName),
                new Column<>("结论 Conclusion", 16, place -> words.named(conclusion(place))),
                new Column<>("备注 Remarks", 24, this::remarks),
                new Column<>("政策版本 Edition", 14, Place::edition));
    }

    private static String conclusion(Place place) {
        if (place.passedAfterRectification()) {
            return "conclusion.passed-after-rectification";
        }
        return place.passed() ? "conclusion.passed" : "conclusion.failed";
    }

    private String remarks(Place place) {
        return Stream.of(
                        place.markName(),
                        place.underReconsideration() ? words.named("conclusion.under-reconsideration") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
    }

    private static List<Column<Line>> champions() {
        return List.of(
                new Column<>("指标 Indicator", 44, line -> line.indicator().name()),
                new Column<>("指标代码 Code", 30, line -> line.indicator().code()),
                new Column<>("单项冠军 Champion", 24, line -> line.standing().countyName()),
                new Column<>("考核轮次 Round", 10, line -> line.standing().round()),
                new Column<>("本年数 Figure", 16, line -> line.standing().current()));
    }

    private static List<Column<Line>> byIndicator() {
        return List.of(
                new Column<>("指标 Indicator", 44, line -> line.indicator().name()),
                new Column<>("指标代码 Code", 30, line -> line.indicator().code()),
                new Column<>("名次 Rank", 8, line -> line.standing().rank()),
                new Column<>("案件编号 Case", 18, line -> line.standing().caseKey()),
                new Column<>("县（市、区）、开发区 County", 24, line -> line.standing().countyName()),
                new Column<>("考核轮次 Round", 10, line -> line.standing().round()),
                new Column<>("本年数 Figure", 16, line -> line.standing().current()));
    }

    private static List<Line> lines(Rankings.Ranking ranking, Function<IndicatorRanking, List<Standing>> standings) {
        return ranking.indicators().stream()
                .flatMap(
                        indicator -> standings.apply(indicator).stream().map(standing -> new Line(indicator, standing)))
                .toList();
    }

    private static List<Column<Place>> figures(Rankings.Ranking ranking) {
        List<Column<Place>> columns = new ArrayList<>(List.of(
                new Column<>("案件编号 Case", 18, Place::caseKey),
                new Column<>("县（市、区）、开发区 County", 24, Place::countyName),
                new Column<>("考核轮次 Round", 10, Place::round)));
        for (IndicatorRanking indicator : ranking.indicators()) {
            Map<String, BigDecimal> byCase = new HashMap<>();
            indicator.ranking().forEach(standing -> byCase.put(standing.caseKey(), standing.current()));
            columns.add(new Column<>(indicator.name(), 16, place -> byCase.get(place.caseKey())));
        }
        return columns;
    }
}
