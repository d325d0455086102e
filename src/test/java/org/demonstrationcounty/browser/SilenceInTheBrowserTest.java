package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A zone does not correct its application for months. The bureau finds the zone's task and records that. */
@RunningFirstBatch
@Rule("P9")
@OnH2Alone("What a browser shows is the same on every database.")
class SilenceInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    @Test
    void theFormAsksTheBureauOnlyForItsReasonAndTheCaseGoesOn() {
        Programme programme = new Programme(port);
        CountyCase changzhi = programme.caseOf("140471", 2021);
        String task = changzhi.task("county-140471", "correct-application");
        programme.turnClockTo("2022-06-01T09:00:00+08:00");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> programme
                                .as("bureau")
                                .get(
                                        "/engine-rest/task/count?candidateGroup=bureau&taskDefinitionKey=correct-application")
                                .is(200)
                                .json()
                                .get("count")
                                .asInt()
                        == 1);

        theCityRemindsItsZone();
        try (Desk bureau = DESKS.at("bureau").open(task)) {
            assertThat(bureau.input("contactName")).hasCount(0);
            assertThat(bureau.page().getByText("联系方式")).not().isVisible();
            bureau.photograph("silence");
            assertThat(bureau.isRefused()).hasCount(2);
            bureau.choose("该县（市、区）未提交，案件按现有材料继续办理", "是");
            bureau.write("情况说明", "多次催报未交").complete();
        }

        changzhi.reaches("MEETING");
        assertThat(programme
                        .as("county-140522")
                        .get("/api/cases/" + changzhi.key())
                        .status())
                .isEqualTo(404);
    }

    private static void theCityRemindsItsZone() {
        try (Desk city = DESKS.at("city-140400")) {
            Locator board = city.board("overdue");
            assertThat(board.locator("tbody tr")).hasCount(1);
            assertThat(board.locator("a[href$='/api/overdue.xlsx']")).isVisible();
            board.getByLabel("催办 补正申报材料").click();
            Locator dialogue = city.page().locator("dialog.county-sure");
            dialogue.locator("[name=note]").fill("请尽快补正");
            Barriers.areNotIn("dialog.county-sure", city.page());
            city.photograph("overdue-reminder");
            dialogue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办"))
                    .click();
            assertThat(board.locator(".alert-success")).containsText("已催办：补正申报材料");
        }
    }
}
