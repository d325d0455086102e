package org.demonstrationcounty.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyKind;
import org.demonstrationcounty.people.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may remind whom of a task. */
class OfficesAboveTest {

    private static final CaseKey CASE = CaseKey.of("140522", 2021, 1);
    private static final Set<String> OF_THE_COUNTY = Set.of("county-140522");

    private final Counties counties = mock(Counties.class);
    private final OfficesAbove above = new OfficesAbove(counties);

    @BeforeEach
    void aCountyOfACity() {
        when(counties.find("140522"))
                .thenReturn(Optional.of(new County("140522", "阳城县", CountyKind.COUNTY, "140500", "晋城市")));
    }

    @Test
    void theBureauRemindsEveryOtherOffice() {
        assertThat(reminding("bureau", OF_THE_COUNTY)).contains("bureau");
        assertThat(reminding("bureau", Set.of("government"))).contains("bureau");
        assertThat(reminding("bureau", Set.of("bureau"))).isEmpty();
    }

    /** A late task of a department is offered to the bureau too. The department still has it. */
    @Test
    void theBureauRemindsADepartmentWhoseLateTaskItMayDoItself() {
        assertThat(reminding("bureau", Set.of("department-statistics", "bureau")))
                .contains("bureau");
        assertThat(reminding("department-statistics", Set.of("department-statistics", "bureau")))
                .isEmpty();
    }

    @Test
    void aCityRemindsItsOwnCountiesAlone() {
        assertThat(reminding("city-140500", OF_THE_COUNTY)).contains("city-140500");
        assertThat(reminding("city-140500", Set.of("county-140522", "bureau"))).contains("city-140500");
        assertThat(reminding("city-140100", OF_THE_COUNTY)).isEmpty();
        assertThat(reminding("city-140500", Set.of("department-statistics"))).isEmpty();
        assertThat(reminding("county-140522", OF_THE_COUNTY)).isEmpty();
    }

    private Optional<String> reminding(String group, Set<String> offered) {
        return above.of(new CurrentUser("somebody", Set.of(group)), CASE, offered);
    }
}
