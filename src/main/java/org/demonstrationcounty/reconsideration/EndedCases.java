package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.assessment.RoundEntries;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.casefile.StageHistory;
import org.demonstrationcounty.engine.CaseResumption;
import org.demonstrationcounty.engine.EntryPoint;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Resumes cases that were ended because of a failed round, after the round has passed. A case is not resumed if another
 * case of its county is running (P8).
 */
@Component
class EndedCases {

    private final CaseFiles files;
    private final StageHistory stages;
    private final Decisions decisions;
    private final ResultComparison comparison;
    private final AssessedRounds assessed;
    private final Evaluations evaluations;
    private final RoundEntries entries;
    private final CaseResumption resumption;
    private final ApplicationEventPublisher events;

    EndedCases(
            CaseFiles files,
            StageHistory stages,
            Decisions decisions,
            ResultComparison comparison,
            AssessedRounds assessed,
            Evaluations evaluations,
            RoundEntries entries,
            CaseResumption resumption,
            ApplicationEventPublisher events) {
        this.files = files;
        this.stages = stages;
        this.decisions = decisions;
        this.comparison = comparison;
        this.assessed = assessed;
        this.evaluations = evaluations;
        this.entries = entries;
        this.resumption = resumption;
        this.events = events;
    }

    /** Whether the creation was ended because of this round. */
    boolean hasEndedFor(AssessedRound round, CaseFile file) {
        return file.stage() == Stage.ENDED
                && decisions.of(file.caseKey()).stream()
                        .filter(made -> made.step().equals("decide-failed-round"))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.round() == round.round())
                        .map(Decision::decision)
                        .filter("end"::equals)
                        .isPresent();
    }

    void resume(AssessedRound round, CaseFile file) {
        boolean resumes = !files.isRunningFor(file.countyKey());
        events.publishEvent(Act.onCase(file.caseKey().text(), "resume-case", Act.SYSTEM)
                .inRound(round.round())
                .changing("resumed", null, resumes));
        if (resumes) {
            EntryPoint entry =
                    isInTheMidstOfALaterOne(round, file) ? intoTheLaterOne(file) : RoundEntries.after(file.round());
            files.resume(file.caseKey(), resumption.begin(file.caseKey(), entry).line());
        }
    }

    private boolean isInTheMidstOfALaterOne(AssessedRound round, CaseFile file) {
        return file.round() > round.round()
                && stages.before(file.caseKey())
                        .filter(Stage.ofRound(file.round())::equals)
                        .isPresent();
    }

    /**
     * Where a case goes on whose later round was under way. The round keeps its figures and its report. It is evaluated
     * again, because new figures were not evaluated after the case had ended.
     */
    private EntryPoint intoTheLaterOne(CaseFile file) {
        files.enter(file.caseKey(), Stage.ofRound(file.round()));
        AssessedRound later = assessed.held(file.caseKey(), file.round());
        if (!comparison.isConfirmed(file.caseKey(), file.round())
                && evaluations.latest(later).isPresent()) {
            evaluations.judgeAgain(later);
        }
        return entries.of(file.caseKey(), file.round());
    }
}
