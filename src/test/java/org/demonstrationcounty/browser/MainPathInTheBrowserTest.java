package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.http.Sabotage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A case goes from the application to the designation in the real web applications, and an administrator finds it and
 * helps it on. Each of them does their part of the first round and before by keyboard alone.
 */
@RunningProgramme
@OnH2Alone("What a browser shows is the same on every database.")
class MainPathInTheBrowserTest {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private static final String PROCESS = "示范县（开发区）创建";
    private static final Map<String, String> APPLICATION = Map.of(
            "牵头部门", "阳城县工业和信息化局",
            "联系人", "张三",
            "联系电话", "0356-4220000",
            "市场主体", "21000",
            "规模以下工业企业", "210",
            "规模以上工业企业", "25",
            "主导产业链上企业", "22",
            "省级小微企业创业创新基地", "1",
            "省级专精特新企业（个）", "6",
            "申报说明", "以陶瓷产业集群为依托，推动中小企业高质量发展。");

    @LocalServerPort
    int port;

    @Autowired
    Sabotage sabotage;

    private Programme programme;
    private CountyCase yangcheng;

    /**
     * Programs supply the figures of the later rounds and take the last steps; {@code EveryFormInTheBrowserTest} takes
     * those at their forms. Everything else is done by hand here.
     */
    @Test
    @Rule({"P2", "P5", "R1", "R4"})
    void aCountyAppliesAndIsDesignated() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021);
        theCountyApplies();
        theApplicationIsApproved();
        theFirstRoundIsHeld();
        theSecondRoundOpensOnceAnAdministratorHasRetriedIt();
        aLaterRoundIsHeld(2);
        openRound(3);
        aLaterRoundIsHeld(3);
        theCountyIsDesignated();
    }

    private void theCountyApplies() {
        by("county-140522", county -> {
            ByKeyboard keys = county.byKeyboard().begin(PROCESS).take("填报申报材料");
            keys.write("联系人", "张三").press(county.button("提交"));
            assertThat(county.page().locator(".county-step")).containsText("必填");
            APPLICATION.forEach(keys::write);
            keys.write("主导产业", "陶瓷").choose("是否原贫困县", "否").choose("中小企业服务机构是否健全", "是");
            county.photograph("prepare-application");
            keys.complete();
        });
    }

    private void theApplicationIsApproved() {
        by("city-140500", city -> {
            ByKeyboard keys = city.byKeyboard().take("市级初审");
            assertThat(city.page().locator(".county-step")).containsText("以陶瓷产业集群为依托");
            keys.choose("初审意见", "同意");
            city.photograph("city-review");
            keys.complete();
        });
        anAdministratorFindsTheCase();
        by("bureau", bureau -> {
            assertThat(bureau.page().locator("li.task")).containsText("省局审核 · 阳城县2021");
            ByKeyboard keys = bureau.byKeyboard();
            keys.take("省局审核").choose("审核意见", "同意").complete();
            keys.take("会议研究").choose("会议决定", "同意").complete();
            bureau.take("发布公示").write("公示开始日期", "2021-07-07").complete();
        });
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.reaches("CONSENT");
        by("government", government -> government
                .byKeyboard()
                .take("省政府同意创建")
                .choose("省政府意见", "同意")
                .complete());
        by("bureau", bureau -> bureau.take("印发批复")
                .write("文号", "晋政办函〔2021〕1号")
                .write("印发日期", "2021-07-14")
                .complete());
    }

    private void theFirstRoundIsHeld() {
        openRound(1);
        by("finance", finance -> {
            finance.byKeyboard()
                    .take("部门填报指标")
                    .writeInto(finance.input("figures.regionalBoardListings"), "6")
                    .writeInto(finance.input("figures.neeqListings"), "2")
                    .writeInto(finance.input("figures.mainBoardListings"), "1")
                    .complete();
        });
        Programme.DEPARTMENTS.stream()
                .filter(department -> !Set.of("finance", "sme").contains(department))
                .forEach(this::suppliesTheFirstRound);
        by("county-140522", county -> {
            ByKeyboard keys = county.byKeyboard();
            keys.take("提交年度报告")
                    .write("年度工作总结", "全年工作总结")
                    .write("经验总结", "可推广的经验")
                    .complete();
            assertThat(county.page().locator(".county-receipt"))
                    .containsText(Pattern.compile("部门填报指标.*中小企业主管部门.*2022-02-15"));
            suppliesTheFirstRound("sme");
            keys.take("县级确认数据").choose("数据确认", "确认无误").complete();
        });
        by(
                "bureau",
                bureau ->
                        bureau.byKeyboard().take("省局评审").choose("评审意见", "确认结果").complete());
        yangcheng.reaches("CREATION");
    }

    private void suppliesTheFirstRound(String department) {
        yangcheng.step(department, "supply-figures", yangcheng.figures(department, 1, 2_000, 1_000));
    }

    private void aLaterRoundIsHeld(int round) {
        yangcheng
                .report(List.of())
                .supplyFigures(round, 2_000 * round * round, 1_000)
                .confirmFigures()
                .step("bureau", "review-assessment", Map.of("decision", "confirm", "grade", "EXCELLENT"));
    }

    private void theCountyIsDesignated() {
        Map<String, String> approval = Map.of("decision", "approve");
        yangcheng
                .step("bureau", "inspect-on-site", approval)
                .step("bureau", "final-meeting", approval)
                .step("bureau", "publish-notice", Map.of("publishOn", "2024-01-02"));
        programme.turnClockTo("2024-01-09T00:00:00+08:00");
        yangcheng
                .reaches("FINAL_CONSENT")
                .step("government", "final-consent", approval)
                .step("bureau", "issue-designation", Map.of("documentNumber", "晋政办函〔2024〕1号", "issuedOn", "2024-01-09"))
                .reaches("DESIGNATED");
    }

    private void theSecondRoundOpensOnceAnAdministratorHasRetriedIt() {
        sabotage.breakDown("openRound", yangcheng, new IllegalStateException("没有 2022 年的数据"));
        turnClockToTheOpeningOf(2);
        String stopped = await().until(
                        () -> programme
                                .as("admin")
                                .get("/engine-rest/incident")
                                .is(200)
                                .each("processInstanceId"),
                        incidents -> !incidents.isEmpty())
                .get(0);
        sabotage.mend("openRound", yangcheng);
        try (Desk administrator =
                DESKS.at("admin", "cockpit/default/#/process-instance/" + stopped + "/runtime?tab=incidents-tab")) {
            Page cockpit = administrator.page();
            assertThat(cockpit.locator("incidents-tab"))
                    .containsText("案件 140522-2021 停在“开启年度考核”（open-round），未作任何改动，排除原因后可重试");
            assertThat(cockpit.locator("incidents-tab")).containsText("没有 2022 年的数据");
            administrator.photograph("incident");
            cockpit.locator("incidents-tab .action-button:not(.ng-hide)").click();
            administrator.button("重试").click();
            theRoundIsOpen(2);
        }
    }

    private void openRound(int round) {
        turnClockToTheOpeningOf(round);
        theRoundIsOpen(round);
    }

    private void turnClockToTheOpeningOf(int round) {
        programme.turnClockTo(2021 + round + "-01-01T00:00:00+08:00");
    }

    private void theRoundIsOpen(int round) {
        yangcheng.reaches("ROUND_" + round);
        programme.referTo(2020 + round, 7.9);
    }

    private void anAdministratorFindsTheCase() {
        try (Desk administrator = DESKS.at("admin", "cockpit/default/#/processes")) {
            administrator
                    .byKeyboard()
                    .press(administrator
                            .page()
                            .getByRole(AriaRole.LINK)
                            .filter(new Locator.FilterOptions().setHasText(PROCESS)));
            assertThat(administrator.page().locator("body")).containsText("140522-2021");
            administrator.photograph("cockpit");
        }
    }

    private void by(String user, Consumer<Desk> work) {
        try (Desk desk = DESKS.at(user)) {
            work.accept(desk);
        }
    }
}
