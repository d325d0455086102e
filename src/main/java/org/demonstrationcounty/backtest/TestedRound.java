package org.demonstrationcounty.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.round.RoundRow;

/** A confirmed round, with its result in force and the one by the draft. */
record TestedRound(RoundRow round, Outcome inForce, Outcome byDraft) {

    /** An indicator of which both editions say something else. Empty where an edition does not assess it. */
    record Change(String code, Optional<Verdict> inForce, Optional<Verdict> byDraft) {

        private boolean isOne() {
            return inForce.isPresent() != byDraft.isPresent()
                    || inForce.isPresent()
                            && (inForce.get().status() != byDraft.get().status()
                                    || inForce.get().credits() != byDraft.get().credits());
        }
    }

    CaseKey caseKey() {
        return round.caseKey();
    }

    int dataYear() {
        return round.dataYear();
    }

    /** The indicators that differ: those of the draft in its order, then those that it leaves out. */
    List<Change> changes() {
        Map<String, Verdict> before = assessed(inForce.evaluation());
        Map<String, Verdict> after = assessed(byDraft.evaluation());
        Set<String> codes = new LinkedHashSet<>();
        byDraft.evaluation().verdicts().forEach(verdict -> codes.add(verdict.code()));
        inForce.evaluation().verdicts().forEach(verdict -> codes.add(verdict.code()));
        List<Change> changes = new ArrayList<>();
        for (String code : codes) {
            Change change =
                    new Change(code, Optional.ofNullable(before.get(code)), Optional.ofNullable(after.get(code)));
            if (change.isOne()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, Verdict> assessed(Evaluation evaluation) {
        Map<String, Verdict> byCode = new HashMap<>();
        evaluation.verdicts().stream()
                .filter(verdict -> verdict.status() != Status.NOT_ASSESSED)
                .forEach(verdict -> byCode.put(verdict.code(), verdict));
        return byCode;
    }

    /** Whether the draft gives another conclusion, other credits, another grade, or judges an indicator differently. */
    boolean isDifferent() {
        return inForce.passed() != byDraft.passed()
                || inForce.credits() != byDraft.credits()
                || !inForce.grade().equals(byDraft.grade())
                || !changes().isEmpty();
    }
}
