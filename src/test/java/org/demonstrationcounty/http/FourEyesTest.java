package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Work that one person of the bureau did in a round is checked by another person. */
@RunningProgramme
@TestPropertySource(properties = "programme.four-eyes=true")
@Rule("R16")
@OnBothDatabases
class FourEyesTest {

    private static final Map<String, Object> RULING = Map.of(
            "decision",
            "reevaluate",
            "rulings",
            List.of(Map.of("indicator", "zoneAboveScaleIndustrial", "kind", "EXEMPT", "reason", "无省级开发区")));
    private static final Map<String, Object> CONFIRMATION = Map.of("decision", "confirm", "grade", "EXCELLENT");

    private static final String SHEETS = "/api/figure-sheets/2021";

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;
    private CountyCase dingxiang;

    /** The bureau's second account supplied a late department's figures, in 阳城 by form and in 定襄 by workbook. */
    @BeforeAll
    void roundsAreToBeReviewed() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        qingxu = programme.caseOf("140121", 2021).toNotice();
        dingxiang = programme.caseOf("140921", 2021).toNotice();
        List<CountyCase> all = List.of(yangcheng, qingxu, dingxiang);
        all.forEach(each -> each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02")));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        all.forEach(each -> each.fromConsentToCreation("2021-03-09"));
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        programme.referTo(2021, 7.9).is(200);
        all.forEach(each -> each.reaches("ROUND_1").report(List.of()));
        qingxu.supplyFigures(1, 2000, 1000).confirmFigures();
        List.of(yangcheng, dingxiang).forEach(late -> Programme.DEPARTMENTS.stream()
                .filter(department -> !department.equals("finance"))
                .forEach(department -> late.supplyFiguresOf(department, 1, 2000, 1000)));
        programme.turnClockTo("2022-06-01T00:00:00+08:00");
        yangcheng.step("bureau-2", "supply-figures", yangcheng.figures("finance", 1, 2000, 1000));
        yangcheng.confirmFigures();
        dingxiang.task("bureau-2", "supply-figures");
        SheetClient bureau = SheetClient.of(programme, "bureau-2");
        bureau.upload(
                        SHEETS,
                        FilledSheet.of(bureau.download(SHEETS))
                                .fill(FilledSheet.CURRENT, dingxiang.key(), 2000, 60)
                                .fill(FilledSheet.BASE, dingxiang.key(), 1000, 60)
                                .bytes())
                .is(200);
        dingxiang.confirmFigures();
    }

    @Test
    void thePersonWhoSuppliedFiguresDoesNotReviewThem() {
        String task = yangcheng.task("bureau-2", "review-assessment");

        Answer shown = programme.as("bureau-2").get("/api/steps/" + task).is(200);
        assertThat(shown.at("/against")).startsWith("您提供过本轮次的指标数据");
        Answer refused = yangcheng
                .submit("bureau-2", "review-assessment", Map.of("decision", "nonsense"))
                .is(403);
        assertThat(refused.at("/message")).contains("您提供过本轮次的指标数据");
        assertThat(programme
                        .as("bureau")
                        .get("/api/steps/" + task)
                        .is(200)
                        .json()
                        .get("against")
                        .isNull())
                .isTrue();

        yangcheng.step("bureau", "review-assessment", RULING);
        yangcheng.submit("bureau", "review-assessment", CONFIRMATION).is(204);
        assertThat(yangcheng.assessment("bureau", 1).at("/confirmed"))
                .as("nobody else was free to confirm")
                .isEqualTo("true");
    }

    @Test
    void thePersonWhoSuppliedFiguresByWorkbookDoesNotReviewThem() {
        Answer refused =
                dingxiang.submit("bureau-2", "review-assessment", CONFIRMATION).is(403);

        assertThat(refused.at("/message")).contains("您提供过本轮次的指标数据");
        assertThat(dingxiang.assessment("bureau", 1).at("/confirmed")).isEqualTo("false");
        dingxiang.submit("bureau", "review-assessment", CONFIRMATION).is(204);
    }

    @Test
    void thePersonWhoRuledDoesNotConfirm() {
        qingxu.step("bureau", "review-assessment", RULING);

        Answer refused =
                qingxu.submit("bureau", "review-assessment", CONFIRMATION).is(400);
        assertThat(refused.at("/message")).contains("decision: 您在本轮次作过指标认定");
        assertThat(qingxu.assessment("bureau", 1).at("/confirmed")).isEqualTo("false");

        qingxu.submit("bureau-2", "review-assessment", CONFIRMATION).is(204);
        assertThat(qingxu.assessment("bureau", 1).at("/confirmed")).isEqualTo("true");
    }
}
