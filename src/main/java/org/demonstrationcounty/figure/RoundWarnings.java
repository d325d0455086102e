package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What wants a second look among the figures of a round, and what the departments say of it (R6). */
@Component
public class RoundWarnings {

    /** @param note what the department says of the figure; null for nothing */
    public record Noted(@JsonUnwrapped WarningView warning, String indicatorName, String note) {}

    private final CaseFigures figures;
    private final AssessedRounds rounds;

    RoundWarnings(CaseFigures figures, AssessedRounds rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    public List<Noted> of(String caseKey, int round) {
        Edition edition = rounds.of(caseKey, round).edition();
        Standard standard = edition.standard();
        RoundFigures supplied = figures.of(caseKey, round);
        Locale language = LocaleContextHolder.getLocale();
        return edition.warningsOn(figures.toJudge(rounds.of(caseKey, round))).stream()
                .map(warning -> new Noted(
                        WarningView.of(warning, language),
                        standard.find(warning.indicator()).orElseThrow().name().in(language),
                        supplied.noteOn(warning.indicator())))
                .toList();
    }
}
