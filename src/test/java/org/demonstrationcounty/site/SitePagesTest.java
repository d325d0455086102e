package org.demonstrationcounty.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.results.CountedGrade;
import org.demonstrationcounty.results.RankingPage;
import org.demonstrationcounty.results.Rankings;
import org.junit.jupiter.api.Test;

class SitePagesTest {

    private static final int YEAR = 2021;

    private final PublicRecord record = mock(PublicRecord.class);
    private final RefusalMessages words = mock(RefusalMessages.class, call -> "");
    private final SitePages pages = new SitePages(record, new OpenTables(record, words));

    @Test
    void aLaterPageHasTheScaleAndTheGradesOfTheWholeYear() {
        RankingPage second = new RankingPage(YEAR, null, List.of(place(201, "60.00")), 1, 200, 201, List.of());
        when(record.results(YEAR, new Paging(1, 200))).thenReturn(second);
        when(record.grades(anyInt()))
                .thenReturn(List.of(
                        new CountedGrade("GOOD", "良好", 151, new BigDecimal("120.00")),
                        new CountedGrade("PASS", "及格", 50, new BigDecimal("70.00"))));

        Map<String, Object> model = pages.results(YEAR, 1);

        assertThat(model.get("bars"))
                .asInstanceOf(InstanceOfAssertFactories.list(Bar.class))
                .extracting(Bar::rank, Bar::width)
                .containsExactly(tuple(201, 500));
        assertThat(model.get("grades"))
                .asInstanceOf(InstanceOfAssertFactories.list(SitePages.GradeShare.class))
                .containsExactly(
                        new SitePages.GradeShare("GOOD", "良好", 151, 0, 751),
                        new SitePages.GradeShare("PASS", "及格", 50, 751, 248));
        assertThat(model).containsEntry("kept", "page=1&");
    }

    private static Rankings.Place place(int rank, String score) {
        return new Rankings.Place(
                rank,
                "140522-2021",
                "140522",
                "阳城县",
                1,
                "x",
                new BigDecimal(score),
                "PASS",
                "及格",
                true,
                false,
                null,
                null,
                false);
    }
}
