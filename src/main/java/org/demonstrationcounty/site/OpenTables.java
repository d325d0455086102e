package org.demonstrationcounty.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.results.Rankings;
import org.demonstrationcounty.results.Rankings.Place;
import org.demonstrationcounty.workbook.Column;
import org.springframework.stereotype.Component;

/** The columns of open data. */
@Component
class OpenTables {

    /** Width in a workbook, in characters. */
    private static final int ANY = 16;

    private static final int LONG = 60;

    private final PublicRecord record;
    private final RefusalMessages words;

    OpenTables(PublicRecord record, RefusalMessages words) {
        this.record = record;
        this.words = words;
    }

    OpenData.Table<PublicRecord.Notice> notices(PublicRecord.Notices notices) {
        return new OpenData.Table<>(
                notices.items(),
                List.of(
                        new Column<>("代码 Code", ANY, PublicRecord.Notice::countyKey),
                        new Column<>("县（市、区）、开发区 County", 24, PublicRecord.Notice::countyName),
                        new Column<>("市 City", ANY, PublicRecord.Notice::cityName),
                        new Column<>("公示事项 Notice of", ANY, PublicRecord.Notice::kindName),
                        new Column<>("公示日期 First day", ANY, PublicRecord.Notice::publishOn),
                        new Column<>("截止日期 Last day", ANY, PublicRecord.Notice::lastDay),
                        new Column<>("剩余天数 Days left", ANY, PublicRecord.Notice::daysLeft)));
    }

    OpenData.Table<PublicRecord.Designation> designations(List<PublicRecord.Designation> designations) {
        return new OpenData.Table<>(
                designations,
                List.of(
                        new Column<>("代码 Code", ANY, PublicRecord.Designation::countyKey),
                        new Column<>("县（市、区）、开发区 County", 24, PublicRecord.Designation::countyName),
                        new Column<>("市 City", ANY, PublicRecord.Designation::cityName),
                        new Column<>("称号 Title", ANY, PublicRecord.Designation::honour),
                        new Column<>("文号 Document", ANY, PublicRecord.Designation::documentNumber),
                        new Column<>("印发日期 Issued on", ANY, PublicRecord.Designation::issuedOn),
                        new Column<>("状态 Status", ANY, PublicRecord.Designation::statusName),
                        new Column<>("撤销日期 Revoked on", ANY, PublicRecord.Designation::revokedOn)));
    }

    OpenData.Table<PublicRecord.Experience> experiences(List<PublicRecord.Experience> experiences) {
        return new OpenData.Table<>(
                experiences,
                List.of(
                        new Column<>("代码 Code", ANY, PublicRecord.Experience::countyKey),
                        new Column<>("县（市、区）、开发区 County", 24, PublicRecord.Experience::countyName),
                        new Column<>("市 City", ANY, PublicRecord.Experience::cityName),
                        new Column<>("数据年度 Data year", ANY, PublicRecord.Experience::dataYear),
                        new Column<>("考核轮次 Round", ANY, PublicRecord.Experience::round),
                        new Column<>("经验 Experience", LONG, PublicRecord.Experience::experience)));
    }

    /** One row for each county: its place, then its figures. */
    OpenData.Table<Place> results(Rankings.Ranking ranking) {
        List<Column<Place>> columns = new ArrayList<>(List.of(
                new Column<>("名次 Rank", ANY, Place::rank),
                new Column<>("代码 Code", ANY, Place::countyKey),
                new Column<>("县（市、区）、开发区 County", 24, Place::countyName),
                new Column<>("考核轮次 Round", ANY, Place::round),
                new Column<>("得分 Score", ANY, Place::score),
                new Column<>("等次 Grade", ANY, Place::gradeName),
                new Column<>("结论 Conclusion", ANY, this::conclusion),
                new Column<>("备注 Remarks", ANY, this::remarks)));
        Map<String, String> units = record.units();
        for (Rankings.IndicatorRanking indicator : ranking.indicators()) {
            Map<String, BigDecimal> byCase = new HashMap<>();
            indicator.ranking().forEach(standing -> byCase.put(standing.caseKey(), standing.current()));
            String unit = units.getOrDefault(indicator.code(), "");
            columns.add(new Column<>(
                    unit.isEmpty()
                            ? indicator.name()
                            : words.of(new Refusal("", "site.with-unit", List.of(indicator.name(), unit))),
                    ANY,
                    place -> byCase.get(place.caseKey())));
        }
        return new OpenData.Table<>(ranking.overall(), columns);
    }

    String word(String key) {
        return words.named(key);
    }

    String conclusion(Place place) {
        if (place.passedAfterRectification()) {
            return words.named("conclusion.passed-after-rectification");
        }
        return words.named(place.passed() ? "conclusion.passed" : "conclusion.failed");
    }

    String remarks(Place place) {
        return Stream.of(
                        place.markName(),
                        place.underReconsideration() ? words.named("conclusion.under-reconsideration") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(words.named("site.semicolon")));
    }
}
