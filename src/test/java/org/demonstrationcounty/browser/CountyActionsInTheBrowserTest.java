package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 撤回修改 and 放弃申报 on the page of a case: the page says before what follows, and afterwards if it was too late. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class CountyActionsInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String RETRACT = "撤回修改";
    private static final String WITHDRAW = "放弃申报";

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeEach
    void aProgramme() {
        programme = new Programme(port);
    }

    @Test
    @Rule("R2")
    void aCountyReadsWhatFollowsBeforeItTakesItsApplicationBack() {
        CountyCase shown = atItsCity("140321");
        try (Desk county = DESKS.at(shown.county())) {
            Locator page = opened(county, shown, RETRACT);
            assertThat(page.locator("details[open] .help-block")).containsText("2021-04-30 前（含当日）重新提交，逾期失效");

            button(page, RETRACT).click();
            Locator question = county.page().locator(".county-sure");
            assertThat(question).containsText("市级暂不能初审；修改后须在 2021-04-30 前（含当日）重新提交，逾期失效。确定撤回修改吗？");
            county.photograph("retract");
            Barriers.areNotIn("dialog.county-sure", county.page());
            button(question, "取消").click();
            assertThat(question).hasCount(0);
            assertThat(button(page, RETRACT)).isFocused();
            assertThat(shown.stage()).isEqualTo("CITY_REVIEW");

            button(page, RETRACT).click();
            button(question, RETRACT).click();

            assertThat(page.locator(".alert-success")).containsText("已办理：撤回修改");
            assertThat(page.locator("summary").filter(text(RETRACT))).hasCount(0);
            assertThat(shown.stage()).isEqualTo("DRAFT");
            assertThat(county.complaints()).isEqualTo(List.of());
        }
    }

    @Test
    @Rule("R2")
    void theKeyboardAloneIsEnough() {
        CountyCase shown = atItsCity("140322");
        try (Desk county = DESKS.at(shown.county())) {
            Locator page = county.board("cases/" + shown.key());
            page.locator("summary").filter(text(RETRACT)).focus();
            county.press("Enter", "Tab", "Enter");
            Locator question = county.page().locator(".county-sure");
            assertThat(button(question, "取消")).isFocused();
            county.press("Escape");
            assertThat(question).hasCount(0);
            assertThat(button(page, RETRACT)).isFocused();
            assertThat(page).isVisible();
            assertThat(shown.stage()).isEqualTo("CITY_REVIEW");

            county.press("Enter", "Tab");
            assertThat(button(question, RETRACT)).isFocused();
            county.press("Enter");

            assertThat(page.locator(".alert-success")).containsText(RETRACT);
            assertThat(shown.stage()).isEqualTo("DRAFT");

            page.locator("summary").filter(text(WITHDRAW)).focus();
            county.press("Enter", "Tab");
            county.page().keyboard().type("暂缓创建。");
            county.press("Tab", "Enter");
            assertThat(question).containsText("放弃后本案结束，不能恢复");
            assertThat(question).containsText("2021-04-30 前（含当日）可以重新申报");
            county.press("Tab", "Enter");

            assertThat(page.locator(".county-section-case")).containsText("已放弃申报");
            assertThat(shown.stage()).isEqualTo("WITHDRAWN");
            assertThat(county.complaints()).isEqualTo(List.of());
        }
    }

    @Test
    @Rule("R2")
    void aRetractionAfterTheCitysDecisionIsRefusedAndTheApplicationStaysSubmitted() {
        CountyCase shown = atItsCity("140311");
        programme.openAccount("city-140300");
        try (Desk county = DESKS.at(shown.county())) {
            Locator page = opened(county, shown, RETRACT);
            shown.step("city-140300", "city-review", Map.of("decision", "approve"));

            confirm(county, page, RETRACT);

            assertThat(page.locator("details[open] .alert-danger")).hasText("市级已作出决定，不能再撤回修改。");
            assertThat(shown.stage()).isEqualTo("BUREAU_REVIEW");
            assertThat(county.complaints())
                    .as("the refusal")
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("409");
        }
    }

    @Test
    @Rule("R1")
    void aWithdrawalAfterTheEndIsRefusedAndTheWrittenReasonStays() {
        CountyCase shown = atItsCity("140302");
        try (Desk county = DESKS.at(shown.county())) {
            Locator page = opened(county, shown, WITHDRAW);
            county.write("放弃理由", "暂缓创建。");
            programme
                    .as("bureau")
                    .post("/api/cases/" + shown.key() + "/termination", Map.of("reason", "不再符合条件"))
                    .is(200);

            confirm(county, page, WITHDRAW);

            assertThat(page.locator("details[open] .alert-danger")).hasText("案件已经结束。");
            assertThat(county.field("放弃理由")).hasValue("暂缓创建。");
            assertThat(shown.stage()).isEqualTo("ENDED");
            assertThat(county.complaints())
                    .as("the refusal")
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("409");
        }
    }

    private CountyCase atItsCity(String county) {
        programme.openAccountOf(county);
        return programme.caseOf(county, 2021).toCityReview();
    }

    private static Locator opened(Desk county, CountyCase shown, String action) {
        Locator page = county.board("cases/" + shown.key());
        page.locator("summary").filter(text(action)).click();
        return page;
    }

    private static void confirm(Desk county, Locator page, String action) {
        button(page, action).click();
        button(county.page().locator(".county-sure"), action).click();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
