package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningFirstBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers under 案卷: those of a case, and those on which a meeting decides. */
@RunningFirstBatch
@OnH2Alone("What a browser shows is the same on every database.")
class PapersInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @LocalServerPort
    int port;

    /** The government returns 侯马 to the meeting. */
    @BeforeAll
    void aCaseWaitsForTheMeeting() {
        new Programme(port)
                .caseOf("141081", 2021)
                .step("government", "government-consent", Map.of("decision", "return", "comment", "请再议主导产业"))
                .reaches("MEETING");
    }

    @Test
    @Rule("P2")
    void theBureauTakesThePaperForItsMeeting() throws IOException {
        try (Desk bureau = DESKS.at("bureau")) {
            Locator board = open(bureau);
            Locator paper = board.getByText("会议研究材料（1）");
            bureau.photograph("agenda");

            assertThat(downloaded(bureau, paper, "会议研究材料.pdf")).contains("侯马市", "请再议主导产业");
            assertThat(bureau.complaints()).isEqualTo(List.of());
        }
    }

    @Test
    void aCountyTakesItsApplicationFromTheTableOfPapers() throws IOException {
        try (Desk county = DESKS.at("county-140121")) {
            Locator board = open(county);
            board.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("清徐县"))
                    .click();
            Locator papers = board.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("文书"));
            assertThat(papers.locator("tbody tr")).hasCount(4);
            assertThat(papers).containsText("140121-2021-SB1");
            county.photograph("papers");

            Locator application = papers.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("申报表"));
            assertThat(downloaded(county, application, "140121-2021-申报表.pdf")).contains("申报表", "清徐县");
            assertThat(county.complaints()).isEqualTo(List.of());
            new FormOnScreen("board", board).speaksInWords();
        }
    }

    private static Locator open(Desk desk) {
        desk.button("案卷").click();
        Locator board = desk.page().locator(".county-board");
        assertThat(board.locator("h3")).isVisible();
        return board;
    }

    private static String downloaded(Desk desk, Locator link, String name) throws IOException {
        Download file = desk.page().waitForDownload(link::click);
        assertThat(file.suggestedFilename()).isEqualTo(name);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\r\\n]", "");
        }
    }
}
