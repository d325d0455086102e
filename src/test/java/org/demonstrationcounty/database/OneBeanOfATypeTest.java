package org.demonstrationcounty.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * In tests Spring finds a bean by its type's name, the programme finds it by the type alone. A second bean of the type
 * would stop the programme and no test.
 */
@RunningProgramme
@OnH2Alone("Beans are the same on every database.")
class OneBeanOfATypeTest {

    private static final String MEETING = "org.demonstrationcounty.casefile.Meeting";

    @Autowired
    DefaultListableBeanFactory beans;

    /** Nobody asks for a meeting without saying which. */
    @Test
    void aBeanThatIsFoundByItsTypesNameIsTheOnlyOneOfTheType() {
        assertThat(TypesOfSeveralBeans.in(beans))
                .containsOnlyKeys(MEETING)
                .containsEntry(MEETING, Set.of("meeting", "finalMeeting"));
    }
}
