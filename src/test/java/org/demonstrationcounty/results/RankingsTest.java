package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.county.CountyKind;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.ReconsideredRounds;
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

    /** An evaluation is put together from its rows each time that somebody asks for it. */
    @Test
    void eachRoundsEvaluationIsPutTogetherOnce() {
        List<String> keys = IntStream.range(0, COUNTIES)
                .mapToObj(number -> String.valueOf(990001 + number))
                .toList();
        List<RoundRow> confirmed = keys.stream().map(RankingsTest::round).toList();
        List<EvaluationRow> judged = keys.stream().map(RankingsTest::row).toList();
        Edition shipped = ShippedEdition.read();
        when(rounds.findByDataYearAndConfirmedAtIsNotNull(DATA_YEAR)).thenReturn(confirmed);
        when(claims.awarded(anyMap())).thenReturn(Map.of());
        when(evaluations.rankedIn(any(Integer.class), any())).thenReturn(judged);
        when(editions.governing(DATA_YEAR)).thenReturn(shipped);
        Map<String, County> named = keys.stream().collect(Collectors.toMap(Function.identity(), RankingsTest::county));
        when(counties.named()).thenReturn((key, day) -> named.get(key));
        when(reconsidered.of(DATA_YEAR)).thenReturn(Set.of());

        Rankings.Ranking ranking = new Rankings(
                        rounds, evaluations, claims, counties, editions, publications, reconsidered, words)
                .of(DATA_YEAR);

        assertThat(ranking.overall()).hasSize(COUNTIES);
        judged.forEach(row -> verify(row, times(1)).evaluation());
    }

    private static RoundRow round(String county) {
        RoundRow round = mock(RoundRow.class);
        when(round.caseKey()).thenReturn(CaseKey.of(county, 2021));
        when(round.round()).thenReturn(1);
        when(round.grade()).thenReturn("GOOD");
        return round;
    }

    private static EvaluationRow row(String county) {
        EvaluationRow row = mock(EvaluationRow.class);
        when(row.caseKey()).thenReturn(CaseKey.of(county, 2021));
        when(row.evaluation())
                .thenReturn(new Evaluation(
                        "x", 1, 25, 20, 20, false, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN, List.of()));
        return row;
    }

    private static County county(String key) {
        return new County(key, key, CountyKind.COUNTY, "140100", "太原市");
    }
}
