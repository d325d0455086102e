package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor of the demonstration is led from step to step and from account to account, and moves the clock. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class TourInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void theTourLeadsToEachStepWithItsFormFilledInAndToTheNextAccount() {
        try (Desk county = DESKS.at("county-140981")) {
            Page page = county.page();
            county.board("tour")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("打开：我要申报"))
                    .click();
            page.locator(".modal-body a")
                    .filter(new Locator.FilterOptions().setHasText("示范县（开发区）创建"))
                    .click();
            page.locator(".modal-body .county-step [name]").first().waitFor();
            county.start();

            press(county.board("tour"), "打开：填报申报材料");
            assertThat(county.input("marketEntities")).hasValue("31200");
            county.complete();

            Locator board = county.board("tour");
            assertThat(board.locator(".county-tour li")).containsText("忻州市（账号 city-140900）");
            assertThat(board.locator("[aria-current=step]")).containsText("市级初审");
            county.photograph("tour");
            Barriers.areNotIn(".county-board", page);
            press(board, "换用账号 city-140900");
            assertThat(page.locator(".account").first()).containsText("忻州市");
            press(board, "打开：市级初审");
            assertThat(page.locator(".county-step [name=decision][value=approve]"))
                    .isChecked();
        }
    }

    @Test
    void theAdministratorSeesWhatHappensNextAndMovesTheClockThere() {
        try (Desk admin = DESKS.at("admin")) {
            Locator board = admin.board("clock");
            assertThat(board.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("逾期视为确认")))
                    .containsText("定襄县");
            admin.photograph("clock");
            Barriers.areNotIn(".county-board", admin.page());
            String shown = board.locator(".county-clock strong").innerText();
            board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("拨到下一到期事项")))
                    .click();
            assertThat(board.locator(".alert-success")).containsText("到期事项已经发生");
            assertThat(board.locator(".county-clock strong")).not().hasText(shown);
        }
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
