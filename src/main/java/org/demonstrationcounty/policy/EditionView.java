package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.jspecify.annotations.Nullable;

/**
 * An edition as clients see it, in one language. Lists over the rounds are of rounds 1, 2 and 3.
 *
 * @param exemptionsAtMost null for any number, like {@code doubling.atMost}
 * @param farFromYearBefore percentage points from which a provincial growth gets a warning; null for none
 * @param countyGdpGrowthFrom code of the department that states the growth of the county's GDP
 * @param growthFromZero whether any count above zero meets a year-on-year target if the year before was zero
 * @param explainedAgreement whether an agreement in spite of an unmet condition wants a comment
 * @param passLines credits needed to pass each round
 */
public record EditionView(
        String id,
        int governsFrom,
        String title,
        String source,
        List<IndicatorView> indicators,
        String countyGdpGrowthFrom,
        boolean growthFromZero,
        List<Integer> passLines,
        DoublingView doubling,
        BonusView bonus,
        List<GradeView> grades,
        WarningsView warnings,
        @Nullable Integer exemptionsAtMost,
        @Nullable BigDecimal farFromYearBefore,
        boolean explainedAgreement,
        TitlesView titles,
        List<ConditionView> eligibility,
        CalendarView calendar) {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** @param targets in words, one a round; also for rounds in which {@code assessed} is false */
    public record IndicatorView(
            String code,
            int number,
            String group,
            String name,
            String unit,
            String basis,
            @Nullable String department,
            String definition,
            List<String> targets,
            List<Boolean> assessed,
            boolean doubling,
            @Nullable String doubledBy,
            BigDecimal weight,
            String countedSince) {}

    public record DoublingView(BigDecimal abovePercent, boolean needsTarget, @Nullable Integer atMost) {}

    public record TitlesView(String programme, String honour) {}

    public record BonusView(BigDecimal ceiling, List<ThemeView> themes) {}

    public record ThemeView(String code, String name, BigDecimal ceiling) {}

    public record GradeView(String grade, String name, boolean passed, @Nullable BigDecimal leastScore) {}

    /** @param percentPoints a percentage that moved by more points gets a warning */
    public record WarningsView(BigDecimal jumpFactor, BigDecimal percentPoints) {}

    public record ConditionView(String field, String name, BigDecimal least, BigDecimal leastFormerPoverty) {}

    public record CalendarView(
            SortedSet<Integer> applicationYears,
            String applicationDeadline,
            int firstDataYear,
            String roundOpening,
            int noticeWorkingDays,
            int figureConfirmationWorkingDays,
            int reconsiderationWorkingDays,
            int reminderWorkingDays,
            int escalationWorkingDays,
            int silenceWorkingDays,
            Map<String, TermView> due) {}

    public record TermView(int length, Terms.Unit unit) {}

    public static EditionView of(Edition edition, Locale language) {
        Standard standard = edition.standard();
        return new EditionView(
                edition.id(),
                edition.governsFrom(),
                edition.title().in(language),
                edition.source(),
                standard.indicators().stream()
                        .map(indicator -> indicator(indicator, language))
                        .toList(),
                Edition.STATES_COUNTY_GDP,
                edition.growthFromZero(),
                standard.required(),
                new DoublingView(
                        standard.doubling().abovePercent(),
                        standard.doubling().needsTarget(),
                        standard.doubling().atMost()),
                bonus(edition.bonus(), language),
                edition.grades().all().stream()
                        .map(grade -> new GradeView(
                                grade.code(), grade.name().in(language), grade.passed(), grade.leastScore()))
                        .toList(),
                new WarningsView(
                        edition.warnings().jumpFactor(), edition.warnings().percentPoints()),
                edition.exemptionsAtMost(),
                edition.farFromYearBefore(),
                edition.explainedAgreement(),
                new TitlesView(
                        edition.titles().programme().in(language),
                        edition.titles().honour().in(language)),
                edition.eligibility().stream()
                        .map(condition -> new ConditionView(
                                condition.field(),
                                condition.name().in(language),
                                condition.least(),
                                condition.leastFormerPoverty()))
                        .toList(),
                calendar(edition.calendar()));
    }

    private static IndicatorView indicator(Indicator indicator, Locale language) {
        return new IndicatorView(
                indicator.code(),
                indicator.number(),
                indicator.group().in(language),
                indicator.name().in(language),
                indicator.unitName().in(language),
                indicator.basis().name(),
                indicator.department().isEmpty() ? null : indicator.department(),
                indicator.definition().in(language),
                rounds().mapToObj(round -> indicator.targetText(round).in(language))
                        .toList(),
                rounds().mapToObj(indicator::isAssessedIn).toList(),
                indicator.doubling(),
                indicator.doubling() ? indicator.doubledBy() : null,
                indicator.weight(),
                indicator.countedSince().in(language));
    }

    private static IntStream rounds() {
        return IntStream.rangeClosed(1, Standard.ROUNDS);
    }

    private static BonusView bonus(Bonus bonus, Locale language) {
        return new BonusView(
                bonus.ceiling(),
                bonus.themes().stream()
                        .map(theme -> new ThemeView(theme.code(), theme.name().in(language), theme.ceiling()))
                        .toList());
    }

    private static CalendarView calendar(Terms terms) {
        Map<String, TermView> due = new TreeMap<>();
        terms.due().forEach((task, term) -> due.put(task, new TermView(term.length(), term.unit())));
        return new CalendarView(
                terms.applicationYears(),
                terms.applicationDeadline().format(MONTH_AND_DAY),
                terms.firstDataYear(),
                terms.roundOpening().format(MONTH_AND_DAY),
                terms.noticeWorkingDays(),
                terms.figureConfirmationWorkingDays(),
                terms.reconsiderationWorkingDays(),
                terms.reminderWorkingDays(),
                terms.escalationWorkingDays(),
                terms.silenceWorkingDays(),
                due);
    }
}
