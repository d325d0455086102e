package org.demonstrationcounty.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.policy.Editions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the judged rounds of a case one after another, in the reader's language. */
@Service
@Transactional(readOnly = true)
class CaseTrends {

    private final JudgedRounds rounds;
    private final Years years;
    private final Counties counties;
    private final Editions editions;

    CaseTrends(JudgedRounds rounds, Years years, Counties counties, Editions editions) {
        this.rounds = rounds;
        this.years = years;
        this.counties = counties;
        this.editions = editions;
    }

    Trends of(CaseFile file) {
        List<JudgedRound> own = years.own(rounds.ofCase(file.caseKey()));
        return new Trends(
                file.caseKey().text(),
                counties.find(file.countyKey()).map(County::name).orElse(file.countyKey()),
                Analyses.names(own).entrySet().stream()
                        .map(each -> trend(each.getKey(), each.getValue(), own))
                        .toList());
    }

    private Trends.Trend trend(String code, Bilingual name, List<JudgedRound> own) {
        JudgedRound first = own.get(0);
        JudgedIndicator judgedFirst = first.round() == 1 ? first.indicators().get(code) : null;
        return new Trends.Trend(
                code,
                name.in(language()),
                editions.findIndicator(code)
                        .map(indicator -> indicator.unitName().in(language()))
                        .orElse(""),
                judgedFirst == null ? null : first.dataYear() - 1,
                judgedFirst == null ? null : judgedFirst.previous(),
                own.stream()
                        .filter(round -> round.indicators().containsKey(code))
                        .map(round -> point(
                                round, Objects.requireNonNull(round.indicators().get(code))))
                        .toList());
    }

    private static Trends.Point point(JudgedRound round, JudgedIndicator judged) {
        return new Trends.Point(
                round.round(),
                round.dataYear(),
                judged.current(),
                judged.target().in(language()),
                judged.least(),
                judged.mark());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
