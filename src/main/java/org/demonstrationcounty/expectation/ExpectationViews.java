package org.demonstrationcounty.expectation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.expectation.ExpectationView.Track;
import org.demonstrationcounty.expectation.KeptExpectations.Kept;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Outlook;
import org.demonstrationcounty.indicator.Pace;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows what a county expects beside what the coming round needs (P14). */
@Component
class ExpectationViews {

    private final ProgrammeClock clock;
    private final RefusalMessages words;

    ExpectationViews(ProgrammeClock clock, RefusalMessages words) {
        this.clock = clock;
        this.words = words;
    }

    ExpectationView of(ComingRound coming, Kept kept) {
        Expected expected = kept.expected();
        Evaluation evaluation = coming.evaluation(expected);
        Map<String, Verdict> verdicts =
                evaluation.verdicts().stream().collect(Collectors.toMap(Verdict::code, verdict -> verdict));
        int dataYear = coming.round().dataYear();
        LocalDate lastDay = LocalDate.of(dataYear, 12, 31);
        return new ExpectationView(
                coming.round().round(),
                dataYear,
                lastDay,
                Math.max(0, ChronoUnit.DAYS.between(clock.today(), lastDay) + 1),
                kept.revision(),
                evaluation.assessed(),
                evaluation.required(),
                evaluation.credits(),
                evaluation.passed(),
                evaluation.provisional(),
                coming.references(),
                expected.references(),
                ExpectationView.Limits.of(Basis.GROWTH),
                coming.needed(expected).stream()
                        .map(needed -> row(coming, expected, needed, verdicts.get(needed.code())))
                        .toList(),
                coming.outlook(expected).ways().stream()
                        .map(way -> new ExpectationView.WayView(way.codes(), way.figures(), way.creditsGained()))
                        .toList());
    }

    private ExpectationView.Row row(
            ComingRound coming, Expected expected, Outlook.Row needed, @Nullable Verdict verdict) {
        Indicator indicator = coming.round().standard().find(needed.code()).orElseThrow();
        BigDecimal previous = coming.figures().of(needed.code()).previous();
        int credits = verdict == null ? 0 : verdict.credits();
        Optional<Integer> quarter = expected.lastQuarter(needed.code());
        Pace pace = quarter.isEmpty() || needed.least() == null
                ? null
                : Pace.of(
                        indicator.basis(),
                        previous,
                        needed.least(),
                        quarter.get(),
                        expected.of(needed.code()).get(quarter.get() - 1));
        Track track = track(credits, needed.least(), pace);
        return new ExpectationView.Row(
                needed.code(),
                indicator.number(),
                indicator.name().in(language()),
                indicator.unitName().in(language()),
                indicator.basis().named().in(language()),
                ExpectationView.Limits.of(indicator.basis()),
                indicator.targetText(coming.round().round()).in(language()),
                previous,
                needed.least(),
                needed.leastToDouble(),
                expected.of(needed.code()),
                coming.assumed(needed.code(), expected),
                credits,
                quarter.orElse(null),
                pace == null ? null : pace.due(),
                track,
                words.named("expectation-track." + track),
                track == Track.EARNS,
                track == Track.BEHIND);
    }

    private static Track track(int credits, @Nullable BigDecimal least, @Nullable Pace pace) {
        if (credits > 0) {
            return Track.EARNS;
        }
        if (least == null) {
            return Track.UNKNOWN;
        }
        if (pace == null) {
            return Track.OPEN;
        }
        return pace.onTrack() ? Track.ON_TRACK : Track.BEHIND;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
