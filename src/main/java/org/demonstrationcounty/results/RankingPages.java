package org.demonstrationcounty.results;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.ReconsideredRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a page of a data year's ranking, and its champions, without loading the rounds of the year (R18). */
@Service
@Transactional(readOnly = true)
class RankingPages {

    private final RankedPlaces places;
    private final Champions champions;
    private final Publications publications;
    private final ReconsideredRounds reconsidered;
    private final Counties counties;
    private final Editions editions;
    private final RefusalMessages words;

    RankingPages(
            RankedPlaces places,
            Champions champions,
            Publications publications,
            ReconsideredRounds reconsidered,
            Counties counties,
            Editions editions,
            RefusalMessages words) {
        this.places = places;
        this.champions = champions;
        this.publications = publications;
        this.reconsidered = reconsidered;
        this.counties = counties;
        this.editions = editions;
        this.words = words;
    }

    RankingPage of(int dataYear, Paging paging) {
        return of(dataYear, publications.of(dataYear).orElse(null), paging);
    }

    /** @param publication null until the year is published */
    RankingPage of(int dataYear, @Nullable Publication publication, Paging paging) {
        CountyNames named = counties.named();
        Set<CaseKey> open = reconsidered.of(dataYear);
        return new RankingPage(
                dataYear,
                publication,
                places.page(dataYear, paging).stream()
                        .map(each -> place(each, publication != null, open, named))
                        .toList(),
                paging.page(),
                paging.size(),
                places.count(dataYear),
                indicators(dataYear, named));
    }

    private Rankings.Place place(RankedPlaces.Ranked ranked, boolean published, Set<CaseKey> open, CountyNames named) {
        Publication.Mark mark = published ? markOf(ranked.published()) : null;
        return new Rankings.Place(
                ranked.rank(),
                ranked.caseKey().text(),
                ranked.caseKey().countyKey(),
                named.on(ranked.caseKey().countyKey(), ranked.openedOn()).name(),
                ranked.round(),
                ranked.edition(),
                ranked.score(),
                ranked.grade(),
                editions.gradeName(ranked.edition(), ranked.grade()),
                ranked.passed(),
                ranked.rectified(),
                mark,
                mark == null ? null : words.named("publication-mark." + mark),
                open.contains(ranked.caseKey()));
    }

    private static Publication.@Nullable Mark markOf(RankedPlaces.@Nullable Published published) {
        if (published == null) {
            return Publication.Mark.SUPPLEMENT;
        }
        return published.stands() ? null : Publication.Mark.CORRECTION;
    }

    private List<RankingPage.Indicator> indicators(int dataYear, CountyNames named) {
        List<Indicator> declared = declared(dataYear);
        List<String> codes = declared.stream().map(Indicator::code).distinct().toList();
        return codes.isEmpty()
                ? List.of()
                : champions.of(dataYear, codes).stream()
                        .map(led -> RankingPage.Indicator.of(
                                led.code(),
                                nameOf(led.code(), declared),
                                led.champions().stream()
                                        .map(champion -> standing(champion, named))
                                        .toList()))
                        .toList();
    }

    /** The indicators of the edition that governs the year, then those of others: rounds may be judged by these. */
    private List<Indicator> declared(int dataYear) {
        return Stream.concat(editions.findGoverning(dataYear).stream(), editions.inOrder().stream())
                .map(Edition::standard)
                .flatMap(standard -> standard.indicators().stream())
                .toList();
    }

    private static String nameOf(String code, List<Indicator> declared) {
        return declared.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name()
                .in(LocaleContextHolder.getLocale());
    }

    private static Rankings.Standing standing(Champions.Champion champion, CountyNames named) {
        CaseKey caseKey = champion.caseKey();
        return new Rankings.Standing(
                champion.rank(),
                caseKey.text(),
                caseKey.countyKey(),
                named.on(caseKey.countyKey(), champion.openedOn()).name(),
                champion.round(),
                champion.figure());
    }
}
