package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What wants a second look among the figures of a round, and what the departments say of it (R6). */
@Component
public class RoundWarnings {

    /** @param note what the department says of the figure; null for nothing */
    public record Noted(@JsonUnwrapped WarningView warning, String indicatorName, @Nullable String note) {}

    public List<Noted> on(FiguresOfRound figures) {
        Edition edition = figures.round().edition();
        Locale language = LocaleContextHolder.getLocale();
        return edition.warningsOn(figures.toJudge()).stream()
                .map(warning -> new Noted(
                        WarningView.of(warning, language),
                        edition.standard()
                                .find(warning.indicator())
                                .orElseThrow()
                                .name()
                                .in(language),
                        figures.now().noteOn(warning.indicator())))
                .toList();
    }
}
