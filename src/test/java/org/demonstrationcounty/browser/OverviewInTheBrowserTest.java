package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The overview: every figure leads to the list that it counts, and what a colour says is said in words too. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class OverviewInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void figuresLeadToListsOfTheirLength() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("overview");
            Locator cases = board.locator(".county-headline a").first();
            String running = cases.innerText();
            assertThat(cases).hasText("6");
            Barriers.areNotIn(".county-board", bureau.page());
            photograph(bureau, "overview", 1366, 768);
            photograph(bureau, "overview-phone", 390, 844);

            Locator tile = board.locator(".county-tile").filter(text("侯马市"));
            assertThat(tile).hasAttribute("data-stage", "application");
            assertThat(tile).containsText("省政府同意创建");
            board.getByLabel("着色依据").selectOption("剩余工作日");
            assertThat(board.locator(".county-legend")).containsText("已逾期");
            Barriers.areNotIn(".county-board", bureau.page());
            bureau.page().locator(".county-map").scrollIntoViewIfNeeded();
            photograph(bureau, "overview-tiles", 1366, 768);

            Locator waiting = board.getByRole(AriaRole.TABLE, named("待办：谁、什么环节、多久"));
            Locator figure = waiting.locator("td a").first();
            int tasks = Integer.parseInt(figure.innerText());
            figure.click();
            assertThat(board.locator("tbody tr")).hasCount(tasks);
            assertThat(board.getByLabel("环节")).not().hasValue("");
            Barriers.areNotIn(".county-board", bureau.page());
            photograph(bureau, "overview-waiting", 1366, 768);
            board.getByText("返回工作台").click();
            board.locator(".county-headline a").first().click();
            assertThat(board.locator("tbody tr")).hasCount(Integer.parseInt(running));
            assertThat(board.getByLabel("办理状态")).hasValue("false");
            assertThat(bureau.complaints()).isEmpty();
        }
    }

    @Test
    void itIsReadInEnglish() {
        try (Desk government = DESKS.at("government")) {
            government.speaks("en");
            Locator board = government.board("overview");
            assertThat(board.locator(".county-map h5").first()).containsText("Taiyuan");
            assertThat(board.getByLabel("Colours show")).isVisible();
            Barriers.areNotIn(".county-board", government.page());
            Barriers.areNotInTheWidthOf(government.page());
            photograph(government, "overview-english", 1366, 768);
            government.press("Escape");
            government.speaks("zh");
        }
    }

    private static void photograph(Desk desk, String name, int width, int height) {
        desk.page().setViewportSize(width, height);
        desk.photograph(name);
        desk.page().setViewportSize(1440, 900);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
