package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The warnings on the figures of a round, with the departments' notes on them (R6). */
@Component
public class RoundWarnings {

    /** @param note the department's note on the figure; null for none */
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
