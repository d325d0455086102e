package org.demonstrationcounty.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "decision")
class DecisionRow {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private String step;
    private String decision;
    private @Nullable String comment;
    private @Nullable LocalDate until;
    private String decidedBy;
    private Instant decidedAt;
    private @Nullable String officeName;
    /** Null if nothing is named. */
    private @Nullable String toCorrect;

    protected DecisionRow() {}

    DecisionRow(CaseKey caseKey, Decision made) {
        this.caseKey = caseKey.text();
        this.round = made.round();
        this.step = made.step();
        this.decision = made.decision();
        this.comment = made.comment();
        this.until = made.until();
        this.decidedBy = made.decidedBy();
        this.decidedAt = made.decidedAt();
        this.toCorrect = made.toCorrect().isEmpty() ? null : String.join(BETWEEN, made.toCorrect());
    }

    void madeAs(@Nullable String office) {
        this.officeName = office;
    }

    Decision decision() {
        return new Decision(step, round, decision, comment, until, decidedBy, decidedAt, officeName, named());
    }

    private List<String> named() {
        return toCorrect == null ? List.of() : List.of(toCorrect.split(BETWEEN));
    }
}
