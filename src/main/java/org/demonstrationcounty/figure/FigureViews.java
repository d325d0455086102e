package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.policy.NamedIndicator;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows indicators as rows of a form, each with its figures. */
@Component
public class FigureViews {

    /**
     * An indicator with its figures.
     *
     * @param target the round's target in words
     * @param previous the figure of the year before; null if absent
     * @param base the county's statement of its base, in round 1; else null
     * @param current the certified figure of the data year; null if absent
     * @param note the department's note on the figure; null for none
     * @param suppliedBy name of the office that supplied the figure; null for none
     */
    public record FigureView(
            @JsonUnwrapped NamedIndicator indicator,
            String departmentName,
            String target,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal base,
            @Nullable BigDecimal current,
            @Nullable String note,
            @Nullable String suppliedBy) {}

    /** A department that supplies figures, with its current name. */
    public record DepartmentView(String code, String name) {}

    private final Counties counties;

    FigureViews(Counties counties) {
        this.counties = counties;
    }

    public List<FigureView> ofAll(FiguresOfRound figures) {
        List<String> codes = figures.round().standard().indicators().stream()
                .map(Indicator::code)
                .toList();
        return of(figures, codes);
    }

    List<FigureView> of(FiguresOfRound figures, Collection<String> codes) {
        Map<String, String> offices = counties.officeNames();
        return figures.round().standard().indicators().stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .map(indicator -> view(indicator, figures, offices))
                .toList();
    }

    public List<DepartmentView> departments(AssessedRound round) {
        Map<String, String> offices = counties.officeNames();
        return round.edition().departments().stream()
                .map(code -> new DepartmentView(code, nameOf(code, offices)))
                .toList();
    }

    String officeName(String code) {
        return nameOf(code, counties.officeNames());
    }

    private static String nameOf(String code, Map<String, String> offices) {
        return offices.getOrDefault(code, code);
    }

    private static FigureView view(Indicator indicator, FiguresOfRound figures, Map<String, String> offices) {
        RoundFigures now = figures.now();
        Locale language = LocaleContextHolder.getLocale();
        String code = indicator.code();
        return new FigureView(
                NamedIndicator.of(indicator, language),
                nameOf(indicator.department(), offices),
                indicator.targetText(figures.round().round()).in(language),
                figures.before().get(code),
                figures.stated().get(code),
                now.currentOf(code),
                now.noteOn(code),
                suppliedBy(now, code, offices));
    }

    private static @Nullable String suppliedBy(RoundFigures now, String code, Map<String, String> offices) {
        String office = now.officeOf(code);
        return office == null ? null : nameOf(office, offices);
    }
}
