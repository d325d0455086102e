package org.demonstrationcounty.results;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Paging;
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
    private final RankingPages pages;
    private final Publications publications;
    private final RoundRepository rounds;
    private final CaseAccess access;

    VisibleRankings(
            Rankings rankings,
            RankingPages pages,
            Publications publications,
            RoundRepository rounds,
            CaseAccess access) {
        this.rankings = rankings;
        this.pages = pages;
        this.publications = publications;
        this.rounds = rounds;
        this.access = access;
    }

    /** Data years in which the reader may see something, the latest first. */
    List<Integer> years() {
        Set<Integer> years = new HashSet<>(rounds.confirmedDataYears());
        if (!access.user().seesEveryCase()) {
            Set<Integer> unpublished = new HashSet<>(years);
            publications.published().forEach(published -> unpublished.remove(published.dataYear()));
            years.removeAll(unpublished);
            years.addAll(rounds.confirmedDataYears(
                    unpublished, access.visibleCounties().orElseThrow()));
        }
        return years.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** All of it that the reader may see, with the ranking of every indicator. */
    Rankings.Ranking of(int dataYear) {
        return seesAll(dataYear)
                ? rankings.of(dataYear)
                : own(rankings.of(dataYear, access.visibleCounties().orElseThrow()));
    }

    /** @param whole whether the ranking of every indicator comes along, which has each round of the year */
    RankingPage page(int dataYear, Paging paging, boolean whole) {
        if (!whole && seesAll(dataYear)) {
            return pages.of(dataYear, paging);
        }
        Rankings.Ranking all = of(dataYear);
        return new RankingPage(
                dataYear,
                all.publication(),
                all.overall().stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .toList(),
                paging.page(),
                paging.size(),
                all.overall().size(),
                all.indicators().stream()
                        .map(indicator -> RankingPage.Indicator.of(indicator, whole))
                        .toList());
    }

    private boolean seesAll(int dataYear) {
        return access.user().seesEveryCase() || publications.of(dataYear).isPresent();
    }

    private static Rankings.Ranking own(Rankings.Ranking all) {
        return new Rankings.Ranking(
                all.dataYear(),
                null,
                all.overall().stream()
                        .map(VisibleRankings::withoutRank)
                        .sorted(Comparator.comparing(Rankings.Place::caseKey))
                        .toList(),
                all.indicators().stream().map(VisibleRankings::withoutRanks).toList());
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

    private static Rankings.IndicatorRanking withoutRanks(Rankings.IndicatorRanking indicator) {
        List<Rankings.Standing> standings = indicator.ranking().stream()
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
