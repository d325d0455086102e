package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;

import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 自愿申报: a county prepares its application in time, and its city approves, returns or rejects it. */
@ProcessTest("voluntary-application")
@OnH2Alone("LifecycleTest and DemonstrationCountyProcessTest go this way on both databases.")
class VoluntaryApplicationProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    @Rule("P2")
    void aCityThatRejectsEndsTheCase() {
        walk.reaches(Stage.CITY_REVIEW);

        walk.rejects(walk.city, "city-review");

        assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R2")
    void aDraftThatIsNotSubmittedInTimeEndsTheCase() {
        walk.applies();

        walk.until("2021-05-01T00:00");

        assertThat(walk.stage()).isEqualTo(Stage.LAPSED);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("P2")
    void whatTheCityApprovesIsTheBureaus() {
        walk.reaches(Stage.CITY_REVIEW);
        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());

        walk.approves(walk.city, "city-review");

        assertThat(walk.open()).containsExactly("bureau-review by bureau");
    }

    @Test
    @Rule("P2")
    void whatTheCityReturnsIsCorrectedAndComesBackToTheCity() {
        walk.reaches(Stage.CITY_REVIEW);

        walk.returns(walk.city, "city-review");
        assertThat(walk.stage()).isEqualTo(Stage.CORRECTION);
        assertThat(walk.open()).containsExactly("correct-application by " + walk.county.group());

        walk.corrects();
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.stored("application_version", "version")).containsExactly("1", "2");
    }

    @Test
    @Rule("R2")
    void theLastSecondOfThirtyAprilCounts() {
        walk.applies();
        walk.until("2021-04-30T23:59:59");

        walk.prepares();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        walk.until("2021-06-01T00:00");
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R2")
    void midnightIsTooLateEvenBeforeTheDraftHasLapsed() {
        walk.applies();
        walk.at("2021-05-01T00:00");

        assertThat(walk.refused(walk.county, "prepare-application", CaseWalk.application(Figures.base()))
                        .status())
                .isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    @Rule("P2")
    void whatTheCityReturnedItselfItReadsInItsReviewAlone() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.corrects();

        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());
    }

    @Test
    @Rule("R2")
    void aReturnedApplicationIsCorrectedAfterTheDeadlineToo() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.until("2021-08-01T09:00");

        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"return", "reject"})
    void whoReturnsOrRejectsSaysWhy(String decision) {
        walk.reaches(Stage.CITY_REVIEW);

        Office.Refused refused = walk.refused(walk.city, "city-review", "decision", decision);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.decisions()).isEmpty();
    }

    @Test
    void nobodyElseDoesAStepAndTheAdministratorNone() {
        walk.reaches(Stage.CITY_REVIEW);

        assertThat(walk.refused(walk.county, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.refused(BUREAU, "city-review", "decision", "approve").status())
                .isEqualTo(403);
        assertThat(walk.refused(ADMINISTRATOR, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R1")
    void aCountyMayWithdrawInsteadOfCorrecting() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.hasEnded()).isTrue();
    }
}
