package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounds of a case in short, with their results and the county's experience. */
@Component
class RoundResults {

    private static final String SHARE_EXPERIENCE = "share-experience";

    /**
     * A round in short.
     *
     * @param score with bonus points
     * @param grade null before the confirmation
     * @param experience null if the county has not reported
     * @param experienceShared whether everybody can read the experience once the round is confirmed
     * @param actions names of the actions that the reader may take on it now
     * @param maxLengths of the texts that these actions take, in characters
     * @param lastDays the last day of each action that the reader may take until a day
     */
    record RoundResult(
            int round,
            int dataYear,
            BigDecimal score,
            @Nullable String grade,
            @Nullable String gradeName,
            boolean passed,
            boolean provisional,
            boolean confirmed,
            @Nullable String experience,
            boolean experienceShared,
            List<String> actions,
            Map<String, Map<String, Integer>> maxLengths,
            Map<String, LocalDate> lastDays) {}

    private final AssessmentViews assessments;
    private final Experiences experiences;
    private final AssessedRounds rounds;
    private final List<RoundAction> actions;

    RoundResults(
            AssessmentViews assessments, Experiences experiences, AssessedRounds rounds, List<RoundAction> actions) {
        this.assessments = assessments;
        this.experiences = experiences;
        this.rounds = rounds;
        this.actions = actions;
    }

    /** The rounds whose results this reader may see. */
    List<RoundResult> of(CaseFile file, CurrentUser reader) {
        return IntStream.rangeClosed(1, file.round())
                .mapToObj(round -> assessments.latest(file.caseKey(), round))
                .flatMap(Optional::stream)
                .filter(assessment -> assessment.isOpenTo(reader))
                .map(assessment -> result(file.caseKey(), assessment, reader))
                .toList();
    }

    private RoundResult result(CaseKey caseKey, AssessmentView assessment, CurrentUser reader) {
        EvaluationView evaluation = assessment.evaluation();
        String experience = experiences.of(caseKey, evaluation.round()).orElse(null);
        AssessedRound round = rounds.of(caseKey, evaluation.round());
        List<RoundAction> open = open(round, reader);
        boolean mayShare = reader.isBureau() && assessment.confirmed() && experience != null;
        return new RoundResult(
                evaluation.round(),
                assessment.dataYear(),
                assessment.score(),
                assessment.grade(),
                assessment.gradeName(),
                evaluation.passed(),
                evaluation.provisional(),
                assessment.confirmed(),
                experience,
                experiences.isShared(caseKey, evaluation.round()),
                Stream.concat(
                                mayShare ? Stream.of(SHARE_EXPERIENCE) : Stream.empty(),
                                open.stream().map(RoundAction::name))
                        .toList(),
                open.stream().collect(Collectors.toMap(RoundAction::name, RoundAction::maxLengths)),
                lastDays(open, round, reader));
    }

    private static Map<String, LocalDate> lastDays(List<RoundAction> open, AssessedRound round, CurrentUser reader) {
        Map<String, LocalDate> days = new HashMap<>();
        open.forEach(action -> action.lastDay(round, reader).ifPresent(day -> days.put(action.name(), day)));
        return days;
    }

    private List<RoundAction> open(AssessedRound round, CurrentUser reader) {
        return actions.stream().filter(action -> action.isOpen(round, reader)).toList();
    }
}
