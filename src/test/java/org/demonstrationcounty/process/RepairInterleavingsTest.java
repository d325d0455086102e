package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;

import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody acts while an administrator repairs a case. */
@TwoAtOnce
@OnBothDatabases
class RepairInterleavingsTest {

    @Autowired
    LocksOfTheDatabase locks;

    @Autowired
    GoneInstance gone;

    @Test
    @Rule("P10")
    void ofTwoRepairsAtOnceTheSecondFindsNothingToRepair(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        gone.whole(walk);
        var repair = Paused.in(PausePoints.ACTING, () -> walk.repairs(ADMINISTRATOR));
        var again = Paused.behind(locks, () -> walk.repairs(ADMINISTRATOR));

        assertThat(repair.goesOn()).isEqualTo(200);

        assertThat(again.goesOn()).isEqualTo(409);
        assertThat(walk.open()).containsExactly("bureau-review by bureau");
        assertThat(walk.stored("case_repair", "reason")).hasSize(1);
    }

    @Test
    @Rule("P10")
    void aTerminationWaitsForTheRepairAndEndsTheNewInstance(CaseWalk walk) {
        walk.reaches(Stage.BUREAU_REVIEW);
        gone.whole(walk);
        var repair = Paused.in(PausePoints.ACTING, () -> walk.repairs(ADMINISTRATOR));
        var termination = Paused.behind(locks, () -> walk.terminates(BUREAU));

        assertThat(repair.goesOn()).isEqualTo(200);

        assertThat(termination.goesOn()).isEqualTo(200);
        assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        assertThat(walk.hasEnded()).isTrue();
    }
}
