package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.demonstrationcounty.results.ConfirmedRounds.NOW;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which part of a ranking before and after its publication. */
@Rule("P11")
class VisibleRankingsTest {

    private static final String YANGCHENG = "140522";
    private static final String QINGXU = "140121";
    private static final Publication PUBLICATION = new Publication("1号", LocalDate.of(2022, 2, 28), NOW);
    private static final Rankings.Place FIRST = place(1, QINGXU, "97");
    private static final Rankings.Place SECOND = place(2, YANGCHENG, "92");
    private static final Rankings.Standing BEST = standing(1, QINGXU);
    private static final Rankings.Standing NEXT = standing(2, YANGCHENG);
    private static final Rankings.IndicatorRanking BOTH =
            new Rankings.IndicatorRanking("both", "甲", BEST, List.of(BEST), List.of(BEST, NEXT));
    private static final Rankings.IndicatorRanking QINGXUS =
            new Rankings.IndicatorRanking("qingxus", "乙", BEST, List.of(BEST), List.of(BEST));
    private static final Rankings.IndicatorRanking BOTH_OF_YANGCHENG =
            new Rankings.IndicatorRanking("both", "甲", NEXT, List.of(NEXT), List.of(NEXT));
    private static final Rankings.Ranking ALL =
            new Rankings.Ranking(2021, null, List.of(FIRST, SECOND), List.of(BOTH, QINGXUS));

    private final Rankings rankings = mock(Rankings.class);
    private final RankingPages pages = mock(RankingPages.class);
    private final Publications publications = mock(Publications.class);
    private final RoundRepository rounds = mock(RoundRepository.class);
    private final CaseAccess access = mock(CaseAccess.class);
    private final VisibleRankings visible = new VisibleRankings(rankings, pages, publications, rounds, access);

    @BeforeEach
    void twoCountiesAreRanked() {
        when(rankings.of(2021, Set.of(YANGCHENG)))
                .thenReturn(new Rankings.Ranking(2021, null, List.of(SECOND), List.of(BOTH_OF_YANGCHENG)));
        when(rankings.of(2021)).thenReturn(ALL);
        when(rounds.confirmedDataYears()).thenReturn(Set.of(2021, 2022, 2023));
        when(rounds.confirmedDataYears(Set.of(2021, 2022), Set.of(YANGCHENG))).thenReturn(Set.of(2021));
        when(publications.published())
                .thenReturn(List.of(new PublishedResults.PublishedYear(2023, "晋企发〔2024〕5号", LocalDate.of(2024, 3, 1))));
        when(publications.of(2021)).thenReturn(Optional.empty());
        when(publications.of(2023)).thenReturn(Optional.of(PUBLICATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "government"})
    void thoseWhoRunTheProgrammeSeeAll(String office) {
        when(access.user()).thenReturn(new CurrentUser("somebody", Set.of(office)));

        assertThat(visible.of(2021)).isSameAs(ALL);
        assertThat(visible.years()).containsExactly(2023, 2022, 2021);
    }

    @Test
    void aPageHasTheRankingOfEachIndicatorOnlyIfItIsAskedFor() {
        when(access.user()).thenReturn(new CurrentUser("somebody", Set.of("bureau")));
        Paging second = new Paging(1, 1);
        RankingPage page = new RankingPage(2021, null, List.of(SECOND), 1, 1, 2, List.of());
        when(pages.of(2021, second)).thenReturn(page);

        assertThat(visible.page(2021, second, false)).isSameAs(page);
        assertThat(visible.page(2021, second, true))
                .isEqualTo(new RankingPage(
                        2021,
                        null,
                        List.of(SECOND),
                        1,
                        1,
                        2,
                        List.of(RankingPage.Indicator.of(BOTH, true), RankingPage.Indicator.of(QINGXUS, true))));
    }

    @Test
    void aCountysPageHasItsOwnRowsWithoutRanksAndChampions() {
        isCounty();

        assertThat(visible.page(2021, new Paging(0, 50), false))
                .isEqualTo(new RankingPage(
                        2021,
                        null,
                        List.of(place(null, YANGCHENG, "92")),
                        0,
                        50,
                        1,
                        List.of(RankingPage.Indicator.of("both", "甲", List.of()))));
    }

    @Test
    void aCountySeesItsOwnRowsWithoutRanksAndChampions() {
        isCounty();

        Rankings.Ranking own = visible.of(2021);

        assertThat(own)
                .isEqualTo(new Rankings.Ranking(
                        2021,
                        null,
                        List.of(place(null, YANGCHENG, "92")),
                        List.of(new Rankings.IndicatorRanking(
                                "both", "甲", null, List.of(), List.of(standing(null, YANGCHENG))))));
        assertThat(visible.years()).containsExactly(2023, 2021);
    }

    @Test
    void aCitySeesTheRowsOfItsCountiesInTheOrderOfTheirKeys() {
        when(access.user()).thenReturn(new CurrentUser("somebody", Set.of("city-140500")));
        when(access.visibleCounties()).thenReturn(Optional.of(Set.of(YANGCHENG, QINGXU)));
        when(rankings.of(2021, Set.of(YANGCHENG, QINGXU)))
                .thenReturn(new Rankings.Ranking(
                        2021,
                        null,
                        List.of(place(1, YANGCHENG, "97"), place(2, QINGXU, "92")),
                        List.of(new Rankings.IndicatorRanking("both", "甲", null, List.of(), List.of(NEXT, BEST)))));

        Rankings.Ranking own = visible.of(2021);

        assertThat(own.overall()).extracting(Rankings.Place::countyKey).containsExactly(QINGXU, YANGCHENG);
        assertThat(own.indicators().get(0).ranking())
                .extracting(Rankings.Standing::countyKey)
                .containsExactly(QINGXU, YANGCHENG);
    }

    @Test
    void everybodySeesAllOfAPublishedYear() {
        isCounty();
        when(publications.of(2021)).thenReturn(Optional.of(PUBLICATION));

        assertThat(visible.of(2021)).isSameAs(ALL);
    }

    @Test
    void thePublicSeesPublishedYearsAlone() {
        PublishedResults published = new PublishedResults(
                publications, rankings, mock(RankingPages.class), mock(RankedGrades.class), mock(Experiences.class));
        PublishedResults.PublishedYear year = new PublishedResults.PublishedYear(2021, "1号", LocalDate.of(2022, 2, 28));
        when(publications.published()).thenReturn(List.of(year));

        assertThat(published.years()).containsExactly(year);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> published.of(2021))
                .returns("publication.none", RefusedException::code);
        when(publications.of(2021)).thenReturn(Optional.of(PUBLICATION));
        assertThat(published.of(2021)).isSameAs(ALL);
    }

    private void isCounty() {
        when(access.user()).thenReturn(new CurrentUser("somebody", Set.of("county-" + YANGCHENG)));
        when(access.visibleCounties()).thenReturn(Optional.of(Set.of(YANGCHENG)));
    }

    private static Rankings.Place place(Integer rank, String county, String score) {
        return new Rankings.Place(
                rank,
                county + "-2021",
                county,
                "县" + county,
                1,
                "2021",
                new BigDecimal(score),
                "GOOD",
                "良好",
                true,
                true,
                Publication.Mark.CORRECTION,
                "更正",
                true);
    }

    private static Rankings.Standing standing(Integer rank, String county) {
        return new Rankings.Standing(rank, county + "-2021", county, "县" + county, 1, BigDecimal.TEN);
    }
}
