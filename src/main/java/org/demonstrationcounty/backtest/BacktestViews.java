package org.demonstrationcounty.backtest;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.CountyNames;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.EditionView;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts back-tests into words, in the reader's language. */
@Component
class BacktestViews {

    private final Counties counties;
    private final Editions editions;

    BacktestViews(Counties counties, Editions editions) {
        this.counties = counties;
        this.editions = editions;
    }

    BacktestView of(Edition draft, List<TestedRound> tested, boolean differingOnly, Paging paging) {
        List<TestedRound> differing =
                tested.stream().filter(TestedRound::isDifferent).toList();
        List<TestedRound> wanted = differingOnly ? differing : tested;
        Map<TestedRound, Integer> now = ranks(tested, TestedRound::inForce);
        Map<TestedRound, Integer> then = ranks(tested, TestedRound::byDraft);
        CountyNames names = counties.named();
        return new BacktestView(
                draft.id(),
                draft.title().in(language()),
                EditionView.of(draft, language()),
                tested.size(),
                differing.size(),
                passed(tested, TestedRound::inForce),
                passed(tested, TestedRound::byDraft),
                wanted.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(round ->
                                view(round, draft, names, now.getOrDefault(round, 0), then.getOrDefault(round, 0)))
                        .toList(),
                paging.page(),
                paging.size(),
                wanted.size());
    }

    private static int passed(List<TestedRound> tested, Function<TestedRound, Outcome> outcome) {
        return (int) tested.stream().map(outcome).filter(Outcome::passed).count();
    }

    private static Map<TestedRound, Integer> ranks(List<TestedRound> tested, Function<TestedRound, Outcome> outcome) {
        Map<TestedRound, Integer> ranks = new IdentityHashMap<>();
        tested.stream()
                .collect(Collectors.groupingBy(TestedRound::dataYear))
                .values()
                .forEach(year -> {
                    List<TestedRound> sorted = year.stream()
                            .sorted((one, other) ->
                                    Outcome.BEST_FIRST.compare(outcome.apply(one), outcome.apply(other)))
                            .toList();
                    for (int place = 0; place < sorted.size(); place++) {
                        boolean equal = place > 0
                                && Outcome.BEST_FIRST.compare(
                                                outcome.apply(sorted.get(place)), outcome.apply(sorted.get(place - 1)))
                                        == 0;
                        ranks.put(sorted.get(place), equal ? ranks.getOrDefault(sorted.get(place - 1), 0) : place + 1);
                    }
                });
        return ranks;
    }

    private BacktestView.Round view(TestedRound tested, Edition draft, CountyNames names, int now, int then) {
        String edition = tested.inForce().evaluation().edition();
        return new BacktestView.Round(
                tested.caseKey().text(),
                names.on(tested.caseKey().countyKey(), tested.round().openedOn())
                        .name(),
                tested.round().round(),
                tested.dataYear(),
                edition,
                result(
                        tested.inForce(),
                        editions.gradeName(edition, tested.inForce().grade()),
                        now),
                result(
                        tested.byDraft(),
                        gradeName(draft, edition, tested.byDraft().grade()),
                        then),
                tested.changes().stream().map(TestedRound.Change::code).toList(),
                tested.changes().stream().map(BacktestViews::view).toList());
    }

    private String gradeName(Edition draft, String edition, String grade) {
        return draft.grades()
                .name(grade)
                .map(name -> name.in(language()))
                .orElseGet(() -> editions.gradeName(edition, grade));
    }

    private static BacktestView.Result result(Outcome outcome, String gradeName, int rank) {
        return new BacktestView.Result(
                outcome.passed(),
                outcome.evaluation().provisional(),
                outcome.credits(),
                outcome.evaluation().required(),
                outcome.evaluation().assessed(),
                outcome.grade(),
                gradeName,
                outcome.score(),
                rank);
    }

    private static BacktestView.ChangeView view(TestedRound.Change change) {
        String name = Stream.of(change.byDraft(), change.inForce())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .name()
                .in(language());
        return new BacktestView.ChangeView(
                change.code(),
                name,
                change.inForce().map(BacktestViews::view).orElse(null),
                change.byDraft().map(BacktestViews::view).orElse(null));
    }

    private static BacktestView.VerdictInShort view(Verdict verdict) {
        return new BacktestView.VerdictInShort(
                verdict.status(),
                verdict.statusName().in(language()),
                verdict.credits(),
                verdict.target().in(language()),
                verdict.explanation().in(language()));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
