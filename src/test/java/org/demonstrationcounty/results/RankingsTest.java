package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyKind;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.KeptEvaluation;
import org.demonstrationcounty.indicator.KeptVerdict;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.ReconsideredRounds;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.junit.jupiter.api.Test;

class RankingsTest {

    private static final int DATA_YEAR = 2021;
    private static final int COUNTIES = 30;

    private final RoundRepository rounds = mock(RoundRepository.class);
    private final Evaluations evaluations = mock(Evaluations.class);
    private final Claims claims = mock(Claims.class);
    private final Counties counties = mock(Counties.class);
    private final Editions editions = mock(Editions.class);
    private final Publications publications = mock(Publications.class);

    private final ReconsideredRounds reconsidered = mock(ReconsideredRounds.class);
    private final RefusalMessages words = mock(RefusalMessages.class);

    /** An evaluation is built from its rows each time that it is asked for. */
    @Test
    void theEvaluationOfEachRoundIsBuiltOnce() {
        List<String> keys = IntStream.range(0, COUNTIES)
                .mapToObj(number -> String.valueOf(990001 + number))
                .toList();
        List<EvaluationRow> judged =
                keys.stream().map(key -> row(key, "10", List.of())).toList();

        Rankings.Ranking ranking =
                ranking(keys.stream().map(key -> round(key, "GOOD")).toList(), judged, Map.of());

        assertThat(ranking.overall()).hasSize(COUNTIES);
        judged.forEach(row -> verify(row, times(1)).evaluation());
    }

    @Test
    @Rule("R18")
    void aPassedRoundRanksBeforeAFailedOneWhateverItsBonus() {
        Rankings.Ranking ranking = ranking(
                List.of(round("140121", "FAIL"), round("140522", "PASS")),
                List.of(row("140121", "80", List.of()), row("140522", "81", List.of())),
                Map.of(CaseKey.of("140121", 2021, 1), BigDecimal.TEN));

        assertThat(ranking.overall()).extracting(Rankings.Place::countyKey).containsExactly("140522", "140121");
        assertThat(ranking.overall()).extracting(Rankings.Place::rank).containsExactly(1, 2);
        assertThat(ranking.overall().get(1).score()).isEqualByComparingTo("90");
    }

    @Test
    @Rule("R18")
    void theBestOfThoseWhoMetItByTheirFiguresShareTheTitle() {
        Rankings.Ranking ranking = ranking(
                List.of(
                        round("140121", "GOOD"),
                        round("140522", "GOOD"),
                        round("140802", "GOOD"),
                        round("140921", "GOOD"),
                        round("141081", "GOOD")),
                List.of(
                        row("140121", "10", List.of(verdict(Status.MET, "9", "R8"))),
                        row("140522", "10", List.of(verdict(Status.MET, "9.00", "R8"))),
                        row("140802", "10", List.of(verdict(Status.MET, "12", "R16"))),
                        row("140921", "10", List.of(verdict(Status.NOT_MET, "11", "R8"))),
                        row("141081", "10", List.of(verdict(Status.MET, "8", "R8")))),
                Map.of());

        Rankings.IndicatorRanking indicator = ranking.indicators().get(0);
        assertThat(indicator.champions())
                .extracting(Rankings.Standing::countyKey)
                .containsExactly("140121", "140522");
        assertThat(indicator.champions()).extracting(Rankings.Standing::rank).containsExactly(3, 3);
        assertThat(indicator.leader().countyKey()).isEqualTo("140121");
    }

    @Test
    @Rule("R18")
    void aFigureOfZeroMakesNoChampion() {
        Rankings.Ranking ranking = ranking(
                List.of(round("140121", "GOOD")),
                List.of(row("140121", "10", List.of(verdict(Status.MET, "0", "R8")))),
                Map.of());

        assertThat(ranking.indicators().get(0).champions()).isEmpty();
        assertThat(ranking.indicators().get(0).leader()).isNull();
    }

    @Test
    @Rule({"P6", "P8", "P11"})
    void aPlaceShowsWhatIsUnusualInItsRound() {
        RoundRow rectified = round("140121", "PASS");
        when(rectified.result()).thenReturn(Optional.of(new ResultInForce("PASS", 5, 3)));
        RoundRow failed = round("140802", "FAIL");
        when(failed.result()).thenReturn(Optional.of(new ResultInForce("FAIL", 5, 3)));
        when(publications.marks(any(Integer.class), any()))
                .thenReturn(Map.of(CaseKey.of("140121", 2021, 1), Publication.Mark.CORRECTION));
        when(words.named(anyString())).thenAnswer(call -> call.getArgument(0));
        when(editions.gradeName("x", "PASS")).thenReturn("及格");
        when(reconsidered.of(DATA_YEAR)).thenReturn(Set.of(CaseKey.of("140522", 2021, 1)));

        List<Rankings.Place> places = ranking(
                        List.of(rectified, round("140522", "PASS"), failed),
                        List.of(
                                row("140121", "90", List.of()),
                                row("140522", "90.0", List.of()),
                                row("140802", "95", List.of())),
                        Map.of())
                .overall();

        assertThat(places).extracting(Rankings.Place::rank).containsExactly(1, 1, 3);
        assertThat(places).extracting(Rankings.Place::passedAfterRectification).containsExactly(true, false, false);
        assertThat(places).extracting(Rankings.Place::passed).containsExactly(true, true, false);
        assertThat(places).extracting(Rankings.Place::mark).containsExactly(Publication.Mark.CORRECTION, null, null);
        assertThat(places)
                .extracting(Rankings.Place::markName)
                .containsExactly("publication-mark.CORRECTION", null, null);
        assertThat(places).extracting(Rankings.Place::underReconsideration).containsExactly(false, true, false);
        assertThat(places.get(0).gradeName()).isEqualTo("及格");
        assertThat(places.get(0).edition()).isEqualTo("x");
        assertThat(places.get(0).round()).isEqualTo(1);
        assertThat(places.get(0).caseKey()).isEqualTo("140121-2021");
        assertThat(places.get(0).countyName()).isEqualTo("140121");
    }

    @Test
    @Rule("R18")
    void anIndicatorIsRankedByItsFiguresAndEqualOnesShareARank() {
        Rankings.IndicatorRanking indicator = ranking(
                        List.of(round("140121", "GOOD"), round("140522", "GOOD"), round("140802", "GOOD")),
                        List.of(
                                row("140121", "10", List.of(verdict(Status.MET, "8", "R8"))),
                                row("140522", "10", List.of(verdict(Status.NOT_MET, "9", "R8"))),
                                row("140802", "10", List.of(verdict(Status.NOT_MET, "9.0", "R8")))),
                        Map.of())
                .indicators()
                .get(0);

        assertThat(indicator.ranking())
                .extracting(Rankings.Standing::countyKey)
                .containsExactly("140522", "140802", "140121");
        assertThat(indicator.ranking()).extracting(Rankings.Standing::rank).containsExactly(1, 1, 3);
        assertThat(indicator.ranking().get(0).round()).isEqualTo(1);
        assertThat(indicator.ranking().get(0).caseKey()).isEqualTo("140522-2021");
        assertThat(indicator.ranking().get(0).countyName()).isEqualTo("140522");
        assertThat(indicator.name()).isIn("指标", "Indicator");
        assertThat(indicator.champions()).extracting(Rankings.Standing::rank).containsExactly(3);
    }

    @Test
    void anIndicatorForWhichNobodyHasAFigureIsNotRanked() {
        assertThat(ranking(
                                List.of(round("140121", "GOOD")),
                                List.of(row("140121", "10", List.of(verdict(Status.MET, null, "R8")))),
                                Map.of())
                        .indicators())
                .isEmpty();
    }

    private Rankings.Ranking ranking(
            List<RoundRow> confirmed, List<EvaluationRow> judged, Map<CaseKey, BigDecimal> bonus) {
        List<String> keys =
                confirmed.stream().map(round -> round.caseKey().countyKey()).toList();
        Edition shipped = ShippedEdition.read();
        when(rounds.findByDataYearAndConfirmedAtIsNotNull(DATA_YEAR)).thenReturn(confirmed);
        when(claims.awarded(anyMap())).thenReturn(bonus);
        when(evaluations.rankedIn(any(Integer.class), any())).thenReturn(judged);
        when(editions.governing(DATA_YEAR)).thenReturn(shipped);
        Map<String, County> named = keys.stream().collect(Collectors.toMap(Function.identity(), RankingsTest::county));
        when(counties.named()).thenReturn((key, day) -> named.get(key));
        return new Rankings(rounds, evaluations, claims, counties, editions, publications, reconsidered, words)
                .of(DATA_YEAR);
    }

    private static RoundRow round(String county, String grade) {
        RoundRow round = mock(RoundRow.class);
        when(round.caseKey()).thenReturn(CaseKey.of(county, 2021, 1));
        when(round.round()).thenReturn(1);
        when(round.grade()).thenReturn(grade);
        return round;
    }

    private static EvaluationRow row(String county, String score, List<Verdict> verdicts) {
        EvaluationRow row = mock(EvaluationRow.class);
        when(row.caseKey()).thenReturn(CaseKey.of(county, 2021, 1));
        when(row.evaluation())
                .thenReturn(new KeptEvaluation(
                        "x", 1, 25, 20, 20, false, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal(score), verdicts));
        return row;
    }

    private static Verdict verdict(Status status, String figure, String rule) {
        Bilingual any = new Bilingual("指标", "Indicator");
        return new KeptVerdict(
                "any",
                any,
                status,
                1,
                any,
                figure == null ? null : new BigDecimal(figure),
                null,
                null,
                null,
                null,
                false,
                any,
                List.of(rule));
    }

    private static County county(String key) {
        return new County(key, key, CountyKind.COUNTY, "140100", "太原市");
    }
}
