package org.demonstrationcounty.results;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.round.RoundRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a reader the part of a ranking that they may see (P11). Those who run the programme see all of it. Everybody
 * does once the year is published. Before that a county sees its own rows and a city those of its counties, without
 * ranks and champions, because these tell of others.
 */
@Service
@Transactional(readOnly = true)
class VisibleRankings {

    private final Rankings rankings;
    private final Publications publications;
    private final RoundRepository rounds;
    private final CaseAccess access;

    VisibleRankings(Rankings rankings, Publications publications, RoundRepository rounds, CaseAccess access) {
        this.rankings = rankings;
        this.publications = publications;
        this.rounds = rounds;
        this.access = access;
    }

    /** Data years in which the reader may see something, the latest first. */
    List<Integer> years() {
        return rounds.confirmedDataYears().stream()
                .filter(this::hasSomething)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Rankings.Ranking of(int dataYear) {
        Rankings.Ranking all = rankings.of(dataYear);
        return seesAll(dataYear) ? all : own(all);
    }

    private boolean hasSomething(int dataYear) {
        return seesAll(dataYear)
                || rounds.findByDataYearAndConfirmedAtIsNotNull(dataYear).stream()
                        .map(round -> round.caseKey().countyKey())
                        .anyMatch(access.visibleCounties().orElseThrow()::contains);
    }

    private boolean seesAll(int dataYear) {
        return access.user().seesEveryCase() || publications.of(dataYear).isPresent();
    }

    private Rankings.Ranking own(Rankings.Ranking all) {
        Set<String> own = access.visibleCounties().orElseThrow();
        return new Rankings.Ranking(
                all.dataYear(),
                null,
                all.overall().stream()
                        .filter(place -> own.contains(place.countyKey()))
                        .map(VisibleRankings::withoutRank)
                        .sorted(Comparator.comparing(Rankings.Place::caseKey))
                        .toList(),
                all.indicators().stream()
                        .map(indicator -> ownRows(indicator, own))
                        .filter(indicator -> !indicator.ranking().isEmpty())
                        .toList());
    }

    private static Rankings.Place withoutRank(Rankings.Place place) {
        return new Rankings.Place(
                null,
                place.caseKey(),
                place.countyKey(),
                place.countyName(),
                place.round(),
                place.edition(),
                place.score(),
                place.grade(),
                place.gradeName(),
                place.passed(),
                place.passedAfterRectification(),
                place.mark(),
                place.markName(),
                place.underReconsideration());
    }

    private static Rankings.IndicatorRanking ownRows(Rankings.IndicatorRanking indicator, Set<String> own) {
        List<Rankings.Standing> standings = indicator.ranking().stream()
                .filter(standing -> own.contains(standing.countyKey()))
                .map(standing -> new Rankings.Standing(
                        null,
                        standing.caseKey(),
                        standing.countyKey(),
                        standing.countyName(),
                        standing.round(),
                        standing.current()))
                .sorted(Comparator.comparing(Rankings.Standing::caseKey))
                .toList();
        return new Rankings.IndicatorRanking(indicator.code(), indicator.name(), null, List.of(), standings);
    }
}
