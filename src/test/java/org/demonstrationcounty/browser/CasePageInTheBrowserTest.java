package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a case and the way to it. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class CasePageInTheBrowserTest {

    /** In how many lines it stands, and whether every stage fits into its place. */
    private static final String LINES_OF_THE_WAY =
            """
            board => {
              const stages = [...board.querySelectorAll('.county-way li')];
              return [new Set(stages.map((li) => li.offsetTop)).size, stages.every((li) => li.scrollWidth <= li.clientWidth)];
            }""";

    private static final String CHINESE_UNSAID =
            """
            board => {
              const texts = document.createTreeWalker(board, NodeFilter.SHOW_TEXT);
              const unsaid = [];
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (/\\p{Script=Han}/u.test(text.data) && !text.parentElement.closest('[lang]').lang.startsWith('zh')) {
                  unsaid.push(text.data);
                }
              }
              return unsaid;
            }""";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    void aCaseIsFoundByItsCountyAndTheListComesBackAsItWasLeft() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("cases");
            board.locator("#county-case-search").fill("清徐");
            tasklistWritesIntoTheAddress(bureau);
            board.locator("#county-case-search").press("Enter");
            assertThat(board.locator("tbody tr")).hasCount(1);
            board.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("清徐县"))
                    .click();
            assertThat(board.locator(".county-way [aria-current=step]")).containsText("第一年考核");
            assertThat(board).containsText("下一阶段：第二年考核");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("当前环节")))
                    .containsText("省小企业发展促进局");
            bureau.photograph("case-way");

            board.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("返回"))
                    .click();

            assertThat(board.locator("#county-case-search")).hasValue("清徐");
            assertThat(board.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void claimsAndFiguresByYearStandOutsideTheEvaluation() {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("cases/140121-2021");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("加分申报")))
                    .isVisible();
            board.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("历年指标数据"))
                    .click();
            Locator figures = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("历年指标数据"));
            assertThat(figures.locator("tbody tr").first()).containsText("3200");
            assertThat(figures.locator("tbody tr").first()).containsText("4300");
            assertThat(board).not().containsText("23:59");
            Object lines = board.evaluate(
                    "board => new Set([...board.querySelectorAll('.county-way li')].map((li) => li.offsetTop)).size");
            org.assertj.core.api.Assertions.assertThat(lines).isEqualTo(1);
            bureau.photograph("case-figures");
        }
    }

    @Test
    void inEnglishTheWayStandsInOneLineTooAndWhatIsChineseSaysSo() {
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.page().setViewportSize(1366, 768);
            bureau.speaks("en");
            Locator board = bureau.board("cases/140121-2021");
            assertThat(board.locator("h3")).containsText("Qingxu County");
            assertThat(board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("Who has it now")))
                    .containsText("Provincial bureau for small enterprises");
            assertThat(board.locator("h4").filter(new Locator.FilterOptions().setHasText("Documents")))
                    .isVisible();
            assertThat(board.evaluate(LINES_OF_THE_WAY)).isEqualTo(List.of(1, true));
            assertThat(board.evaluate(CHINESE_UNSAID)).isEqualTo(List.of());
            bureau.photograph("case-in-english");
            bureau.page().evaluate("location.hash = '#/'");
            assertThat(board).isHidden();
            bureau.speaks("zh");
            bureau.page().setViewportSize(1440, 900);
        }
    }

    @Test
    void aCityRemindsItsCountyOfTheTaskThatTheCaseWaitsFor() {
        try (Desk city = DESKS.at("city-140500")) {
            Locator board = city.board("cases/140522-2021");
            Locator returned = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("办理经过"))
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText("请补充建筑陶瓷产业链上企业名录"));
            assertThat(returned).containsText("需更正：主导产业链上企业（个）");
            returned.scrollIntoViewIfNeeded();
            city.photograph("case-return");
            board.getByLabel("催办 提交年度报告").click();
            Locator dialogue = city.page().locator("dialog.county-sure");
            dialogue.locator("[name=note]").fill("请本周报送");
            city.photograph("reminder");
            dialogue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办"))
                    .click();
            assertThat(dialogue).hasCount(0);
            assertThat(board.locator(".alert-success")).hasText("已催办：提交年度报告。");
            assertThat(board.getByLabel("催办 部门填报指标")).hasCount(0);
        }
    }

    @Test
    void aCasePrintsWholeWithoutWhatIsToBePressed() throws IOException {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = bureau.board("cases/140121-2021");
            assertThat(board.locator("h4").filter(new Locator.FilterOptions().setHasText("附件")))
                    .isVisible();

            String printed;
            int pages;
            try (PDDocument paper = Loader.loadPDF(bureau.page().pdf())) {
                printed = new PDFTextStripper().getText(paper);
                pages = paper.getNumberOfPages();
            }

            assertThat(pages).isGreaterThan(1);
            assertThat(printed).contains("清徐县", "新增著名商标企业数量", "办理经过", "附件", "历年指标数据", "2020年（上年）", "主导产业");
            assertThat(board.locator("details[open]").filter(new Locator.FilterOptions().setHasText("历年指标数据")))
                    .hasCount(0);
            assertThat(printed).doesNotContain("推广经验", "排名", "任务列表");
        }
    }

    /** Tasklist does so when it has read its lists, which can be later than the board's page. */
    private static void tasklistWritesIntoTheAddress(Desk desk) {
        desk.page()
                .evaluate(
                        """
                () => new Promise((heard) => {
                  addEventListener('hashchange', heard, { once: true });
                  location.hash += '&query=anything';
                })""");
    }
}
