package org.demonstrationcounty.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demonstrationcounty.application.ApplicationView;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.evaluation.EvaluationView.VerdictView;
import org.demonstrationcounty.notice.ObjectionViews.ObjectionView;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda of a meeting.
 *
 * @param adjournedUntil the day to which the last meeting adjourned the case; null if it was not adjourned
 * @param rounds its confirmed rounds; none before the creation
 */
record AgendaItem(
        County county,
        ApplicationView sheet,
        @Nullable LocalDate adjournedUntil,
        List<ObjectionView> objections,
        List<RoundOnAgenda> rounds) {

    private static final Set<String> BESIDE_THE_CONDITIONS =
            Set.of("leadDepartment", "leadingIndustry", "formerPovertyCounty", "statement");

    /** A confirmed round with everything that was unusual in it. */
    record RoundOnAgenda(AssessmentView result, List<String> remarks) {}

    /**
     * An indicator in the rounds of the case.
     *
     * @param verdicts one for each round; null for a round in which the indicator did not count
     */
    record IndicatorLine(String name, List<@Nullable VerdictView> verdicts) {}

    /** The stated fields beside the conditions, without the county's contact. */
    public List<ApplicationView.Stated> stated() {
        return Objects.requireNonNull(sheet.stated()).stream()
                .filter(stated -> BESIDE_THE_CONDITIONS.contains(stated.field()))
                .toList();
    }

    public List<StatedFigures.BaseRow> base() {
        return StatedFigures.base(sheet);
    }

    public long conditionsMissed() {
        return Objects.requireNonNull(sheet.eligibility()).stream()
                .filter(condition -> !condition.met())
                .count();
    }

    /** Every indicator of the rounds, in the order in which it first appears. */
    public List<IndicatorLine> indicators() {
        Map<String, String> names = new LinkedHashMap<>();
        rounds.forEach(round -> verdicts(round).forEach(verdict -> names.put(verdict.code(), verdict.name())));
        return names.entrySet().stream()
                .map(named -> new IndicatorLine(
                        named.getValue(),
                        rounds.stream()
                                .<@Nullable VerdictView>map(round -> verdict(round, named.getKey()))
                                .toList()))
                .toList();
    }

    private static @Nullable VerdictView verdict(RoundOnAgenda round, String code) {
        return verdicts(round).stream()
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static List<VerdictView> verdicts(RoundOnAgenda round) {
        return round.result().evaluation().indicators();
    }
}
