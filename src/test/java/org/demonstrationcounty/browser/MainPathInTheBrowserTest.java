package org.demonstrationcounty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A county applies, its city agrees, an administrator finds the case: in the real web applications, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:browser", "demo.scenario=empty"})
@ActiveProfiles("demo")
@DirtiesContext
class MainPathInTheBrowserTest {

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
            "省级专精特新企业（户）", "6",
            "申报说明", "以陶瓷产业集群为依托，推动中小企业高质量发展。");

    private static InstalledBrowser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browser = InstalledBrowser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @Rule({"P2", "R1"})
    void aCountyAppliesItsCityAgreesAndAnAdministratorFindsTheCase() {
        try (Desk county = at("county-140522", "tasklist")) {
            county.begin(PROCESS).photograph("start-application").start();
            county.take("填报申报材料");
            APPLICATION.forEach(county::write);
            county.field("主导产业").fill("陶瓷");
            county.choose("是否原贫困县", "否").choose("中小企业服务机构是否健全", "是");
            county.photograph("prepare-application").complete();
        }
        try (Desk city = at("city-140500", "tasklist")) {
            city.take("市级初审");
            assertThat(city.page().locator(".county-step")).containsText("以陶瓷产业集群为依托");
            city.choose("初审意见", "同意").photograph("city-review").complete();
        }
        try (Desk bureau = at("bureau", "tasklist")) {
            assertThat(bureau.page().locator("li.task")).containsText("省局审核 · 阳城县2021");
        }
        try (Desk administrator = at("admin", "cockpit/default/#/processes")) {
            administrator
                    .page()
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText(PROCESS))
                    .click();
            assertThat(administrator.page().locator("body")).containsText("140522-2021");
            administrator.photograph("cockpit");
        }
    }

    @Test
    void aFormThatIsNotFilledInSaysSoAtEachField() {
        try (Desk county = at("county-140921", "tasklist")) {
            county.begin(PROCESS).start().take("填报申报材料");
            county.button("办结").click();
            assertThat(county.page().locator(".county-step")).containsText("必填");
            assertThat(county.page().locator("li.task")).hasCount(1);
        }
    }

    private Desk at(String user, String application) {
        return Desk.of(user, browser.browser(), "http://localhost:" + port + "/camunda/app/" + application);
    }
}
