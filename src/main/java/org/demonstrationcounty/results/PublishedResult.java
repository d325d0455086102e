package org.demonstrationcounty.results;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRow;
import org.jspecify.annotations.Nullable;

/** The result of a round as it was published. */
@Embeddable
class PublishedResult {

    private String caseKey;
    private int round;
    private @Nullable String grade;

    /** Number of the evaluation that was in force. */
    private @Nullable Integer attempt;

    protected PublishedResult() {}

    PublishedResult(RoundRow row) {
        this.caseKey = row.caseKey().text();
        this.round = row.round();
        this.grade = row.grade();
        this.attempt = attemptOf(row);
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    /** Whether the round still has the result that was published. */
    boolean stands(RoundRow row) {
        return Objects.equals(row.grade(), grade) && Objects.equals(attemptOf(row), attempt);
    }

    private static @Nullable Integer attemptOf(RoundRow row) {
        return row.result().map(ResultInForce::attempt).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedResult result && result.caseKey.equals(caseKey) && result.round == round;
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseKey, round);
    }
}
