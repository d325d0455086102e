package org.demonstrationcounty.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.KeptEvaluation;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.round.AssessedRound;

@Entity
@Table(name = "evaluation")
public class EvaluationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseKey;
    private int round;
    private int attempt;
    private String edition;
    private int dataYear;
    private int assessed;
    private int required;
    private int credits;
    private boolean passed;
    private boolean provisional;
    private BigDecimal completionRate;
    private BigDecimal overfulfilmentRate;
    private BigDecimal score;
    private Instant evaluatedAt;

    /** Whether the round had been confirmed when it was judged. */
    private boolean correction;

    /** Whether the figures of a rectification are judged. If not, the year's own figures are (P6). */
    private boolean rectified;

    @ElementCollection
    @CollectionTable(name = "evaluation_verdict", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "number")
    private List<VerdictRow> verdicts = new ArrayList<>();

    protected EvaluationRow() {}

    /**
     * @param confirmed whether the round was confirmed before
     * @param rectified whether figures of a rectification were judged
     */
    EvaluationRow(
            AssessedRound judged,
            int attempt,
            Evaluation evaluation,
            boolean confirmed,
            boolean rectified,
            Instant evaluatedAt) {
        this.caseKey = judged.caseKey().text();
        this.round = evaluation.round();
        this.attempt = attempt;
        this.edition = evaluation.edition();
        this.dataYear = judged.dataYear();
        this.assessed = evaluation.assessed();
        this.required = evaluation.required();
        this.credits = evaluation.credits();
        this.passed = evaluation.passed();
        this.provisional = evaluation.provisional();
        this.completionRate = evaluation.completionRate();
        this.overfulfilmentRate = evaluation.overfulfilmentRate();
        this.score = evaluation.score();
        this.evaluatedAt = evaluatedAt;
        this.correction = confirmed;
        this.rectified = rectified;
        for (Verdict verdict : evaluation.verdicts()) {
            verdicts.add(new VerdictRow(verdict, dataYear));
        }
    }

    /** The evaluation as it was stored. It is never computed again. */
    public Evaluation evaluation() {
        return new KeptEvaluation(
                edition,
                round,
                assessed,
                required,
                credits,
                provisional,
                completionRate,
                overfulfilmentRate,
                score,
                verdicts.stream().map(VerdictRow::verdict).toList());
    }

    public CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    int round() {
        return round;
    }

    Instant evaluatedAt() {
        return evaluatedAt;
    }

    /** Whether it judged the figures of a rectification. */
    boolean isRectified() {
        return rectified;
    }

    public BigDecimal score() {
        return score;
    }

    public int attempt() {
        return attempt;
    }

    public int dataYear() {
        return dataYear;
    }

    public boolean isPassed() {
        return passed;
    }

    public boolean isProvisional() {
        return provisional;
    }
}
