package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which drafted tables are tried on the confirmed rounds. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
@Rule("P15")
class DraftsInTheBrowserTest {

    @LocalServerPort
    int port;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static FilePayload[] draft(PolicyFiles tables) {
        return tables.files().entrySet().stream()
                .map(DraftsInTheBrowserTest::payload)
                .toArray(FilePayload[]::new);
    }

    private static FilePayload payload(Map.Entry<String, byte[]> table) {
        String name = table.getKey().substring(table.getKey().lastIndexOf('/') + 1);
        return new FilePayload(name, "application/xml", table.getValue());
    }

    @Test
    void theBureauTriesDraftedTables() {
        new Programme(port)
                .caseOf("140121", 2021)
                .step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("drafts");
            assertThat(board).containsText("没有不同。");
            backtest(board);
            assertThat(board.locator(".county-problem")).hasText("请选择七张政策表。");

            choose(board, PolicyFiles.shipped().edition("draft", 2024).withCell("pass-line", 1, 2, "0"));
            assertThat(board.locator(".alert-danger code")).hasText("pass-line[1].required");

            choose(board, PolicyFiles.shipped().edition("draft", 2024).withCell("pass-line", 1, 2, "28"));
            assertThat(board.locator(".county-outcome")).containsText("共评判 1 个轮次，其中 1 个不同");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("回测")))
                    .containsText("清徐县");
            Locator compared = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("已部署版本的对照"));
            assertThat(compared).containsText("合格线");
            assertThat(compared).containsText("28");
            Barriers.areNotIn(".county-board", bureau.page());
            bureau.page().setViewportSize(1366, 768);
            bureau.photograph("drafts");
            bureau.page().setViewportSize(390, 844);
            bureau.photograph("drafts-phone");
            bureau.page().setViewportSize(1440, 900);
        }
    }

    private static void choose(Locator board, PolicyFiles tables) {
        board.locator("#county-draft-tables").setInputFiles(draft(tables));
        backtest(board);
    }

    private static void backtest(Locator board) {
        board.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("回测"))
                .click();
    }
}
