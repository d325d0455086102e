package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;

/** Which of several deployed editions governs, and which is taken at all. */
@Rule("R21")
class EditionsTest {

    private final Deployed deployed = new Deployed();
    private Instant now = Instant.parse("2023-06-01T00:00:00Z");
    private final DeployedEditions read = new DeployedEditions(deployed);
    private final Editions editions = new Editions(read, new ProgrammeClock(() -> now));

    /** The deployments, kept in memory. */
    private static final class Deployed implements Deployments {

        private final Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        private int readings;
        private int questions;

        void add(PolicyFiles edition) {
            files.put("deployment-" + files.size(), edition.files());
        }

        @Override
        public List<String> withDecision(String key) {
            questions++;
            return key.equals("edition") ? List.copyOf(files.keySet()) : List.of();
        }

        @Override
        public Map<String, byte[]> files(String deployment) {
            readings++;
            return files.get(deployment);
        }

        @Override
        public void deploy(String name, Map<String, byte[]> edition) {
            files.put(name, edition);
        }
    }

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Nested
    class OfSeveral {

        @BeforeEach
        void threeAreDeployed() {
            deploy("late", 2024);
            deploy("first", 2021);
            deploy("middle", 2022);
        }

        @ParameterizedTest
        @CsvSource({"2021, first", "2022, middle", "2023, middle", "2024, late", "2030, late"})
        void theOneOfTheLatestYearGovernsADataYear(int dataYear, String id) {
            assertThat(editions.governing(dataYear).id()).isEqualTo(id);
        }

        @Test
        void noneGovernsAYearBeforeTheFirst() {
            assertThat(editions.findGoverning(2020)).isEmpty();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> editions.governing(2020))
                    .returns("policy.no-edition-for-year", RefusedException::code);
        }

        @ParameterizedTest
        @CsvSource({"2020, first", "2021, first", "2023, middle", "2024, late"})
        void theCurrentOneIsThatOfTheRunningYearOrTheFirst(int year, String id) {
            now = Instant.parse(year + "-06-01T00:00:00Z");

            assertThat(editions.current().id()).isEqualTo(id);
        }

        @Test
        void theLaterDeployedOfTwoForOneYearGoverns() {
            deploy("again", 2022);

            assertThat(editions.governing(2023).id()).isEqualTo("again");
        }

        @Test
        void theyStandInTheOrderOfTheirYears() {
            deploy("again", 2022);

            assertThat(editions.inOrder()).extracting(Edition::id).containsExactly("first", "middle", "again", "late");
        }

        @Test
        void oneIsFoundByItsId() {
            assertThat(editions.byId("middle").governsFrom()).isEqualTo(2022);
            assertThat(editions.find("nothing")).isEmpty();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> editions.byId("nothing"))
                    .returns("policy.unknown-edition", RefusedException::code);
        }

        @Test
        void anIndicatorIsThatOfTheLatestEditionWhichHasIt() {
            deployed.add(PolicyFiles.shipped().edition("latest", 2030).withCell("indicators", 1, 12, "1100"));

            Indicator indicator = editions.findIndicator("newEnterprises").orElseThrow();

            assertThat(indicator.target(1)).isEqualTo(new Target.AtLeast(new BigDecimal("1100")));
            assertThat(editions.findIndicator("nothing")).isEmpty();
        }

        @Test
        void aGradeHasTheNameOfItsEdition() {
            assertThat(editions.gradeName("first", "GOOD")).isEqualTo("Good");
            assertThat(editions.gradeName("first", "SPLENDID")).isEqualTo("SPLENDID");
            assertThat(editions.gradeName("nothing", "GOOD")).isEqualTo("GOOD");
        }

        @Test
        void eachIsReadOnceAndTheListIsAskedForEachTime() {
            assertThat(editions.inOrder()).hasSize(3);
            assertThat(editions.inOrder()).hasSize(3);
            assertThat(deployed.readings).isEqualTo(3);
            assertThat(deployed.questions).isEqualTo(2);
        }

        @Test
        void theListIsAskedForOnceForWorkOnManyCases() {
            String found = editions.readOnce(() ->
                    editions.governing(2021).id() + editions.governing(2022).id());

            assertThat(found).isEqualTo("firstmiddle");
            assertThat(deployed.questions).isEqualTo(1);
            editions.current();
            assertThat(deployed.questions).isEqualTo(2);
        }

        @Test
        void anEditionThatIsDeployedAgainCountsOnce() {
            deploy("first", 2021);

            assertThat(editions.inOrder()).hasSize(3);
        }
    }

    @Test
    void withoutAnEditionNothingIsCurrent() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(editions::current)
                .returns("policy.no-edition", RefusedException::code);
    }

    @Nested
    class ANewDeployment {

        private final DeploymentCheck check = new DeploymentCheck(read, counties());

        @Test
        void holdsPolicyTablesAloneAndNoTenant() {
            Map<String, byte[]> files = new LinkedHashMap<>(ShippedEdition.files());
            check.requirePolicyAlone(files, null);
            files.put("model.bpmn", new byte[0]);

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> check.requirePolicyAlone(files, "tenant"))
                    .satisfies(refused -> assertThat(refused.refusals())
                            .extracting(Refusal::field, Refusal::code)
                            .containsExactly(
                                    tuple("tenant-id", "policy.tenant"), tuple("model.bpmn", "policy.tables-only")));
        }

        @Test
        void isTakenWhereItIsNewOrTheSameAgain() {
            deploy("first", 2021);

            check.requireSoundEdition(
                    PolicyFiles.shipped().edition("second", 2022).files());
            check.requireSoundEdition(
                    PolicyFiles.shipped().edition("first", 2021).files());
        }

        @Test
        void isRefusedWhereTheSameIdSaysSomethingElse() {
            deploy("first", 2021);

            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> check.requireSoundEdition(
                            PolicyFiles.shipped().edition("first", 2022).files()))
                    .satisfies(refused -> assertThat(refused.refusals())
                            .extracting(Refusal::code)
                            .containsExactly("policy.edition-differs"));
        }

        @Test
        void isRefusedWhereItIsFaulty() {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> check.requireSoundEdition(
                            PolicyFiles.shipped().without("bonus").files()));
        }

        private static ObjectProvider<Counties> counties() {
            Counties counties = mock(Counties.class);
            when(counties.departments()).thenReturn(ShippedEdition.DEPARTMENTS);
            return new ObjectProvider<>() {
                @Override
                public Counties getObject() {
                    return counties;
                }
            };
        }
    }

    private void deploy(String id, int governsFrom) {
        deployed.add(PolicyFiles.shipped().edition(id, governsFrom));
    }
}
