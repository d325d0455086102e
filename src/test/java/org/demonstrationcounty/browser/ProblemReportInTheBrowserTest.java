package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In Tasklist a county reports a problem, the bureau answers, and the county reads the answer. */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class ProblemReportInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Test
    @Rule("R20")
    void aCountyReportsTheBureauAnswersTheCountyReads() {
        try (Desk county = DESKS.at("county-140522")) {
            county.begin("示范县（开发区）创建").start();
            Locator receipt = county.page().locator(".county-receipt");
            assertThat(receipt).containsText("还没有办完：接下来仍由本单位办理“填报申报材料”。");
            assertThat(receipt.locator("dd")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^140522$"))))
                    .hasCount(0);
            county.begin("反映问题");
            county.write("标题", "规上企业口径").write("情况和问题", "规下转规上是否计入？");
            county.photograph("start-problem-report");
            whatIsWrittenOutlivesTheSession(county);
            county.start();
        }
        try (Desk bureau = DESKS.at("bureau")) {
            bureau.take("答复问题");
            assertThat(bureau.page().locator(".county-section-problem")).containsText("规下转规上是否计入？");
            bureau.write("答复", "以统计部门认定为准。").photograph("answer-report").complete();
        }
        try (Desk county = DESKS.at("county-140522")) {
            county.take("查阅答复");
            assertThat(county.page().locator(".county-section-problem")).containsText("以统计部门认定为准。");
            county.photograph("read-answer").complete();
            assertThat(county.page().locator("li.task")).hasCount(1);
        }
    }

    private static void whatIsWrittenOutlivesTheSession(Desk county) {
        county.losesItsSession().logsInAgain();
        assertThat(county.field("标题")).hasValue("规上企业口径");
        assertThat(county.field("情况和问题")).hasValue("规下转规上是否计入？");
    }
}
