package org.demonstrationcounty.round;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.StepContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads rounds of cases, each with its own edition. */
@Component
@Transactional
public class AssessedRounds {

    private final RoundLocks locks;
    private final RoundRepository rounds;
    private final CaseFiles files;
    private final Editions editions;

    AssessedRounds(RoundLocks locks, RoundRepository rounds, CaseFiles files, Editions editions) {
        this.locks = locks;
        this.rounds = rounds;
        this.files = files;
        this.editions = editions;
    }

    /** A round, for reading. */
    public AssessedRound of(CaseKey caseKey, int round) {
        return assessed(caseKey, round, rounds.findByCaseKeyAndRound(caseKey.text(), round));
    }

    /** A round, for reading; empty if it has not been opened. */
    public Optional<AssessedRound> find(CaseKey caseKey, int round) {
        return rounds.findByCaseKeyAndRound(caseKey.text(), round)
                .map(opened -> assessed(caseKey, round, Optional.of(opened)));
    }

    /** The round of a step, for reading. */
    public AssessedRound of(StepContext at) {
        return of(at.caseKey(), at.round());
    }

    /** The round of a process, for reading. */
    public AssessedRound of(DelegateExecution execution) {
        return of(CaseInstance.caseKey(execution), CaseInstance.round(execution));
    }

    /** The data years of the rounds of these cases that have been opened, by case and round. */
    public Map<CaseKey, Map<Integer, Integer>> dataYears(Collection<CaseKey> caseKeys) {
        return rounds.findByCaseKeyIn(caseKeys.stream().map(CaseKey::text).toList()).stream()
                .collect(Collectors.groupingBy(
                        RoundRow::caseKey, Collectors.toMap(RoundRow::round, RoundRow::dataYear)));
    }

    /**
     * Codes of the indicators for which no round has the figure of the year before: in round 1 all, later those that
     * the round before did not have.
     */
    public Set<String> withoutYearBefore(AssessedRound assessed) {
        Set<String> codes = codes(assessed);
        if (assessed.round() > 1) {
            codes.removeAll(codes(of(assessed.caseKey(), assessed.round() - 1)));
        }
        return codes;
    }

    private static Set<String> codes(AssessedRound assessed) {
        return assessed.standard().indicators().stream()
                .map(Indicator::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * A round, for judging. It is locked until the transaction ends. A round that was opened before rounds kept their
     * edition takes it now.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssessedRound held(CaseKey caseKey, int round) {
        Optional<RoundRow> row = locks.hold(caseKey, round);
        AssessedRound held = assessed(caseKey, round, row);
        row.ifPresent(opened -> opened.keep(held.edition().id()));
        return held;
    }

    /** The round of a step, locked like {@link #held(CaseKey, int)}, for judging it or changing its figures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssessedRound held(StepContext at) {
        return held(at.caseKey(), at.round());
    }

    private AssessedRound assessed(CaseKey caseKey, int round, Optional<RoundRow> row) {
        CaseFile file = files.get(caseKey);
        return row.map(opened ->
                        new AssessedRound(file, round, opened.dataYear(), opened.openedOn(), editionOf(opened)))
                .orElseGet(() -> unopened(file, round));
    }

    private AssessedRound unopened(CaseFile file, int round) {
        int dataYear = file.dataYear(round);
        return new AssessedRound(file, round, dataYear, editions.governing(dataYear));
    }

    private Edition editionOf(RoundRow row) {
        return row.edition() == null ? editions.governing(row.dataYear()) : editions.byId(row.edition());
    }
}
