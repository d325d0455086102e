package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Deployed editions: which one governs, which ones are refused, and what an edition can declare. */
@Rule("R21")
@QuietApplication
@OnBothDatabases
class DeployedEditionsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Editions editions;

    private final List<String> deployments = new ArrayList<>();

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
    }

    @AfterEach
    void cleanUp() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        ClockUtil.reset();
        LocaleContextHolder.resetLocaleContext();
    }

    private Deployment deploy(PolicyFiles files) {
        DeploymentBuilder builder = repository.createDeployment().name("test");
        files.files().forEach((name, content) -> builder.addString(name, new String(content, StandardCharsets.UTF_8)));
        Deployment deployment = builder.deploy();
        deployments.add(deployment.getId());
        return deployment;
    }

    private BadUserRequestException refused(PolicyFiles files) {
        long before = repository.createDeploymentQuery().count();
        BadUserRequestException refused = catchThrowableOfType(BadUserRequestException.class, () -> deploy(files));
        assertThat(refused).isNotNull();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        return refused;
    }

    @Test
    void theShippedEditionGovernsFromTheFirstDataYear() {
        assertThat(editions.governing(2021)).isEqualTo(ShippedEdition.read());
        assertThat(editions.governing(2025).id()).isEqualTo(ShippedEdition.ID);
        assertThat(editions.byId(ShippedEdition.ID).governsFrom()).isEqualTo(2021);
        assertThatThrownBy(() -> editions.governing(2020)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> editions.byId("2020")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aLaterEditionGovernsFromItsYearOn() {
        deploy(PolicyFiles.shipped().edition("2024", 2023).withCell("indicators", 1, 12, "1100"));
        assertThat(editions.governing(2022).id()).isEqualTo(ShippedEdition.ID);
        assertThat(editions.governing(2023).id()).isEqualTo("2024");
        assertThat(editions.governing(2023).standard().indicators().get(0).target(1))
                .isEqualTo(new Target.AtLeast(new BigDecimal("1100")));
        assertThat(editions.byId(ShippedEdition.ID)
                        .standard()
                        .indicators()
                        .get(0)
                        .target(1))
                .isEqualTo(new Target.AtLeast(new BigDecimal("1000")));
    }

    @Test
    void theCurrentEditionIsTheOneOfTheRunningYear() {
        deploy(PolicyFiles.shipped().edition("2024", 2023));
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2022-12-31T15:59:59Z")));
        assertThat(editions.current().id()).isEqualTo(ShippedEdition.ID);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2022-12-31T16:00:00Z")));
        assertThat(editions.current().id()).isEqualTo("2024");
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2020-06-01T00:00:00Z")));
        assertThat(editions.current().id()).isEqualTo(ShippedEdition.ID);
    }

    @Test
    void theLaterDeployedOfTwoEditionsForOneYearWins() {
        deploy(PolicyFiles.shipped().edition("2024", 2023));
        deploy(PolicyFiles.shipped().edition("2024b", 2023));
        assertThat(editions.governing(2024).id()).isEqualTo("2024b");
    }

    @Test
    void deployingAnEditionAgainDoesNotMakeItNewer() {
        deploy(PolicyFiles.shipped().edition("2024", 2021));
        assertThat(editions.governing(2024).id()).isEqualTo("2024");
        deploy(PolicyFiles.shipped());
        assertThat(editions.governing(2024).id()).isEqualTo("2024");
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        assertThat(refused(PolicyFiles.shipped().withCell("indicators", 1, 12, "1001")))
                .hasMessageContaining("edition: 版本 2022 已部署且内容不同");
    }

    @Test
    void theSameContentWrittenDifferentlyIsTheSameEdition() {
        deploy(PolicyFiles.shipped().withCell("indicators", 1, 12, "\"1000.0\""));
        assertThat(editions.current()).isEqualTo(ShippedEdition.read());
    }

    @Test
    void aFaultyEditionIsABadRequestThatNamesTableAndRow() {
        BadUserRequestException refused = refused(PolicyFiles.shipped()
                .edition("2024", 2023)
                .withCell("indicators", 4, 12, "\"十五\"")
                .withCell("pass-line", 1, 2, "29"));
        assertThat(refused.getMessage())
                .contains("indicators[4].year1: 无法读懂目标“十五”")
                .contains("pass-line[1].required: 须完成 29 项，多于该轮考核的 23 项加可计两项的 5 项。");
        assertThat(ExceptionHandlerHelper.getInstance()
                        .getStatus((Throwable) refused)
                        .getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void theRefusalSpeaksTheLanguageOfTheRequest() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(refused(PolicyFiles.shipped().without("grades")))
                .hasMessageContaining("grades: This table is missing; all tables of an edition are deployed at once.");
    }

    @Test
    void aDeploymentWithoutPolicyTablesIsNotChecked() {
        String other = PolicyFiles.shipped().content("bonus").replace("\"bonus\"", "\"other\"");
        Deployment deployment = repository
                .createDeployment()
                .addString("other.dmn", other)
                .addString("note.txt", "-")
                .deploy();
        deployments.add(deployment.getId());
        assertThat(editions.current().id()).isEqualTo(ShippedEdition.ID);
    }

    @Test
    @Rule("R17")
    void aBonusThemeIsARow() {
        deploy(PolicyFiles.shipped()
                .edition("2024", 2023)
                .withRow("bonus", "\"digitalEconomy\"", "\"数字经济\"", "\"Digital economy\"", "3"));
        assertThat(editions.governing(2023)
                        .bonus()
                        .find("digitalEconomy")
                        .orElseThrow()
                        .ceiling())
                .isEqualByComparingTo("3");
        assertThat(editions.governing(2022).bonus().find("digitalEconomy")).isEmpty();
    }

    @Test
    @Rule({"R6", "P4", "P5", "P7", "R16"})
    void anEditionKeepsItsOtherSettings() {
        deploy(PolicyFiles.shipped()
                .edition("2024", 2023)
                .withCell("edition", 11, 3, "")
                .withCell("edition", 12, 3, "2")
                .withCell("edition", 14, 3, "\"自创建之年起\"")
                .withCell("edition", 18, 3, "\"省民营经济高质量发展示范县（市、区）\"")
                .withColumn("indicators", "weight", Map.of(1, "2.5"))
                .withColumn("indicators", "countedSince", Map.of(3, "自2020年起"))
                .withColumn("indicators", "countedSinceEnglish", Map.of(3, "Since 2020")));
        Edition edition = editions.governing(2023);
        assertThat(edition.exemptionsAtMost()).isNull();
        assertThat(edition.standard().doubling().atMost()).isEqualTo(2);
        assertThat(edition.titles().honour().chinese()).isEqualTo("省民营经济高质量发展示范县（市、区）");
        List<Indicator> indicators = edition.standard().indicators();
        assertThat(indicators.get(0).weight()).isEqualByComparingTo("2.5");
        assertThat(indicators.get(1).weight()).isEqualByComparingTo("1");
        assertThat(indicators.get(0).countedSince().chinese()).isEqualTo("自创建之年起");
        assertThat(indicators.get(2).countedSince()).isEqualTo(new Bilingual("自2020年起", "Since 2020"));
        assertThat(editions.governing(2022).exemptionsAtMost()).isEqualTo(3);
        assertThat(editions.governing(2022).calendar().firstDataYear()).isZero();
        assertThat(editions.governing(2022).calendar().roundOpening()).isEqualTo(MonthDay.of(1, 1));
    }

    @Test
    void gdpGrowthStaysWithStatisticsWhateverItSuppliesBesides() {
        PolicyFiles files = PolicyFiles.shipped().edition("2024", 2023);
        for (int row = 1; row <= 26; row++) {
            if (files.content("indicators").contains("row-" + row + "-9\">\n          <text>\"statistics\"")) {
                files.withCell("indicators", row, 9, "\"sme\"");
            }
        }
        deploy(files);
        assertThat(editions.governing(2023).codesOf("statistics")).isEmpty();
        assertThat(editions.governing(2023).departments())
                .contains("statistics")
                .hasSize(6);
    }

    @Test
    void aPartOfAnEditionIsIncomplete() {
        PolicyFiles files = PolicyFiles.shipped();
        List.of("edition", "indicators", "eligibility", "bonus", "grades", "calendar")
                .forEach(files::without);
        assertThat(refused(files).getMessage()).contains("edition: 缺少此表", "indicators: 缺少此表");
    }
}
