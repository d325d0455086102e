package org.demonstrationcounty.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.results.CountedGrade;
import org.demonstrationcounty.results.RankingPage;
import org.demonstrationcounty.results.Rankings;
import org.demonstrationcounty.results.Rankings.Place;
import org.demonstrationcounty.results.Rankings.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the variables of the templates in {@code templates/site}, page by page. */
@Component
@Transactional(readOnly = true)
class SitePages {

    private static final int ENTRIES = 20;
    private static final int ON_THE_FRONT = 3;

    /** All counties of a province stand on one page. */
    private static final int COUNTIES = 200;

    /** How many counties got a grade, with the place of its bar. */
    record GradeShare(String grade, String name, int counties, int from, int width) {}

    record Champion(String code, String indicator, String counties, String figure, String unit) {}

    private final PublicRecord record;
    private final OpenTables tables;

    SitePages(PublicRecord record, OpenTables tables) {
        this.record = record;
        this.tables = tables;
    }

    Map<String, Object> front() {
        Map<String, Object> model = new HashMap<>();
        model.put("notices", record.notices());
        model.put("years", record.years().items());
        model.put("designations", record.designations(new Paging(0, ENTRIES)));
        model.put("experiences", record.experiences(new Paging(0, ON_THE_FRONT)));
        return model;
    }

    Map<String, Object> results(int dataYear, int page) {
        RankingPage ranking = record.results(dataYear, new Paging(page, COUNTIES));
        List<CountedGrade> grades = record.grades(dataYear);
        Map<String, Object> model = new HashMap<>();
        Map<String, String> units = record.units();
        model.put("ranking", ranking);
        model.put("bars", bars(ranking.overall(), grades));
        model.put("grades", shares(grades));
        model.put("kept", kept(page));
        model.put(
                "champions",
                ranking.indicators().stream().map(each -> champion(each, units)).toList());
        return model;
    }

    /** @throws RefusedException 404 unless the year is published and has such an indicator */
    Map<String, Object> indicator(int dataYear, String code) {
        Rankings.Ranking ranking = record.results(dataYear);
        Rankings.IndicatorRanking indicator = ranking.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("request.unknown-address"));
        List<BigDecimal> figures =
                indicator.ranking().stream().map(Standing::current).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("ranking", ranking);
        model.put("indicator", indicator);
        model.put("unit", record.units().getOrDefault(code, ""));
        model.put(
                "bars",
                indicator.ranking().stream()
                        .map(standing -> new Bar(
                                rank(standing.rank()),
                                standing.countyName(),
                                standing.round(),
                                Bar.plain(standing.current()),
                                "",
                                indicator.champions().contains(standing) ? "champion" : "",
                                Bar.width(standing.current(), figures)))
                        .toList());
        return model;
    }

    Map<String, Object> designations(int page) {
        Map<String, Object> model = new HashMap<>();
        model.put("designations", record.designations(new Paging(page, ENTRIES)));
        model.put("kept", kept(page));
        return model;
    }

    Map<String, Object> experiences(int page) {
        Map<String, Object> model = new HashMap<>();
        model.put("experiences", record.experiences(new Paging(page, ENTRIES)));
        model.put("kept", kept(page));
        return model;
    }

    /** Who changes the language stays on the page of the list. */
    private static String kept(int page) {
        return page == 0 ? "" : "page=" + page + "&";
    }

    /** The bars of all pages have one scale. */
    private List<Bar> bars(List<Place> places, List<CountedGrade> grades) {
        List<BigDecimal> scores = grades.stream().map(CountedGrade::best).toList();
        return places.stream()
                .map(place -> new Bar(
                        rank(place.rank()),
                        place.countyName(),
                        place.round(),
                        Bar.plain(place.score()),
                        place.gradeName(),
                        note(place),
                        Bar.width(place.score(), scores)))
                .toList();
    }

    private String note(Place place) {
        String remarks = tables.remarks(place);
        String conclusion = tables.conclusion(place);
        return remarks.isEmpty() ? conclusion : conclusion + tables.word("site.semicolon") + remarks;
    }

    private static int rank(@Nullable Integer rank) {
        return Objects.requireNonNull(rank, "everybody sees the ranks of a published year");
    }

    private static List<GradeShare> shares(List<CountedGrade> grades) {
        int all = grades.stream().mapToInt(CountedGrade::counties).sum();
        int from = 0;
        List<GradeShare> shares = new ArrayList<>();
        for (CountedGrade grade : grades) {
            int width = grade.counties() * 1000 / all;
            shares.add(new GradeShare(grade.grade(), grade.name(), grade.counties(), from, width));
            from += width;
        }
        return shares;
    }

    private Champion champion(RankingPage.Indicator indicator, Map<String, String> units) {
        List<Standing> champions = indicator.champions();
        return new Champion(
                indicator.code(),
                indicator.name(),
                champions.stream().map(Standing::countyName).collect(Collectors.joining(tables.word("site.comma"))),
                champions.isEmpty() ? "" : Bar.plain(champions.get(0).current()),
                units.getOrDefault(indicator.code(), ""));
    }
}
