package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A round that passed with figures of a rectification: which figures rank, with which the next round is compared, and
 * which a correction names.
 */
@WholeApplication
@ExtendWith(WalkBegins.class)
@Rule("P6")
@OnBothDatabases
class RectifiedRoundTest {

    private CaseWalk walk;

    /** 中小企业增加值占比 missed its 50 % by ten points in the year and reached them in the rectification. */
    @BeforeEach
    void aRoundIsPassedAfterItsRectification(CaseWalk walk) {
        this.walk = walk.goes("rectified", going -> {
            going.reaches(Stage.ROUND_1).fails(1);
            going.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
            going.does(going.county, "rectify", "summary", "已整改");
            going.supplies("sme", Figures.allMet(1));
            going.supplies("statistics", Figures.allMet(1));
            going.confirmsRound("EXCELLENT");
        });
        assertThat(walk.stage()).isEqualTo(Stage.CREATION);
    }

    @Test
    void aRectifiedRoundRanksAsPassedWithItsEarlierCredits() {
        Map<String, Object> place = place();

        assertThat(place).containsEntry("passed", true).containsEntry("passedAfterRectification", true);
        assertThat(place.get("score")).isEqualTo(86.96);
        assertThat(walk.shown(BUREAU, "/assessments/1").<Integer>read("$.credits"))
                .isEqualTo(23);
    }

    @Test
    void theNextRoundIsComparedWithTheYearsOwnFigures() {
        walk.until(walk.roundOpens());
        walk.comesToReview(Figures.allMet(2));

        assertThat(figure("/assessments/2", "smeGdpShare", "previous")).isEqualTo(40);
    }

    @Test
    void aCorrectionNamesTheYearsFigureAndBothAreJudgedAgain() {
        assertThat(walk.corrects(BUREAU, 1, "smeGdpShare", "42")).isEqualTo(200);

        assertThat(
                        walk.rows(
                                """
                        select attempt, rectified, verdict.credits, current_figure
                        from evaluation join evaluation_verdict verdict on verdict.evaluation_id = evaluation.id
                        where case_key = ? and code = 'smeGdpShare' order by attempt"""))
                .extracting(row -> row.replaceAll("(\\.0+)$", ""))
                .containsExactly("1 | false | 0 | 40", "2 | true | 1 | 55", "3 | false | 0 | 42", "4 | true | 1 | 55");
    }

    @Test
    void aCorrectionToTheSameFigureIsRefused() {
        assertThat(walk.corrects(BUREAU, 1, "smeGdpShare", "40")).isEqualTo(400);
        assertThat(walk.corrects(BUREAU, 1, "smeGdpShare", "55")).isEqualTo(200);
    }

    private Map<String, Object> place() {
        List<Map<String, Object>> found =
                walk.everywhere(BUREAU, "/api/rankings/2021").read("$.overall[?(@.caseKey == '" + walk.key() + "')]");
        return found.get(0);
    }

    private Number figure(String address, String code, String which) {
        List<Number> found = walk.shown(BUREAU, address).read("$.indicators[?(@.code == '" + code + "')]." + which);
        return found.get(0).intValue();
    }
}
