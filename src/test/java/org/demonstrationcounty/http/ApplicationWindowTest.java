package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applications are accepted until 30 April of their year, 24:00 Beijing time. */
@RunningProgramme
@Rule({"R1", "R2"})
@OnH2Alone("Dates are compared in Java; LifecycleTest applies on both databases.")
class ApplicationWindowTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void connect() {
        programme = new Programme(port);
    }

    @Test
    void theWindowClosesWithTheLastDayOfApril() {
        CountyCase inTime = programme.caseOf("140522", 2021).toDraft();
        CountyCase tooSlow = programme.caseOf("140921", 2021).toDraft();
        CountyCase withdrawn = programme.caseOf("141081", 2021).toDraft();
        withdraw(withdrawn);

        programme.turnClockTo("2021-04-30T23:59:00+08:00");
        inTime.step("county-140522", "prepare-application", CountyCase.application());
        programme.caseOf("140802", 2021).apply().is(200);

        programme.turnClockTo("2021-05-01T00:00:00+08:00");
        tooSlow.reaches("LAPSED");
        assertThat(inTime.stage()).isEqualTo("CITY_REVIEW");
        assertRefused(programme.caseOf("140121", 2021), "applicationYear: 申报已于 2021-04-30 截止。");
        assertRefused(programme.caseOf("140471", 2022), "applicationYear: 只能申报本年度（2021年）。");

        inTime.step("city-140500", "city-review", Map.of("decision", "return", "comment", "请补充材料"));
        inTime.step("county-140522", "correct-application", CountyCase.application());
        assertThat(inTime.stage()).as("a correction may come after the date").isEqualTo("CITY_REVIEW");

        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        assertRefused(programme.caseOf("140522", 2022), "countyKey: 本县（开发区）已有进行中的创建案件。");
        tooSlow = programme.caseOf("140921", 2022).toDraft();
        assertThat(tooSlow.key()).as("a lapsed case is no hindrance").isEqualTo("140921-2022");
        assertRefused(programme.caseOf("140921", 2022), "countyKey: 本县（开发区）2022年已经申报过");
        withdraw(tooSlow);
        assertThat(programme.caseOf("140921", 2022).apply().is(200).at("/businessKey"))
                .isEqualTo("140921-2022-2");

        programme.turnClockTo("2024-01-01T00:00:00+08:00");
        assertRefused(programme.caseOf("140121", 2024), "applicationYear: 2024年不开展申报。");
    }

    private void withdraw(CountyCase theCase) {
        programme
                .as(theCase.county())
                .post("/api/cases/" + theCase.key() + "/withdrawal", Map.of("reason", "条件不成熟"))
                .is(200);
        assertThat(theCase.stage()).isEqualTo("WITHDRAWN");
        programme
                .as(theCase.county())
                .post("/api/cases/" + theCase.key() + "/withdrawal", Map.of("reason", "再次撤回"))
                .is(409);
    }

    /** Asserts that the start is refused and no case is opened. */
    private void assertRefused(CountyCase theCase, String reason) {
        long before = cases();
        assertThat(theCase.apply().is(400).at("/message")).contains(reason);
        assertThat(cases()).isEqualTo(before);
    }

    private long cases() {
        return programme
                .as("admin")
                .get("/api/cases")
                .is(200)
                .json()
                .get("total")
                .asLong();
    }
}
