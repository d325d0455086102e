package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people read a final paper for the first time at once. */
@TwoAtOnce
@OnBothDatabases
class PaperInterleavingsTest {

    @Autowired
    Office office;

    @Test
    void twoReadersAtOnceGetTheSameCode(CaseWalk walk) {
        walk.reaches(Stage.CITY_REVIEW);
        String papers = "/api/cases/" + walk.key() + "/papers";
        var first = Paused.in(
                PausePoints.HOLDING, () -> office.shown(walk.county, papers).<String>read("$.items[0].code"));
        String second = office.shown(walk.city, papers).read("$.items[0].code");

        assertThat(first.goesOn()).isEqualTo(second).hasSize(20);
        assertThat(walk.stored("paper_code", "code")).hasSize(1);
    }
}
