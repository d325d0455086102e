package org.demonstrationcounty.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.KeptVerdict;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.input.PlainDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
class VerdictRow {

    /** The year of its evaluation. The champions of a year are looked for among its verdicts alone. */
    private int dataYear;

    private String code;
    private String name;
    private String nameEnglish;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private int credits;
    private String target;
    private String targetEnglish;
    private @Nullable BigDecimal currentFigure;
    private @Nullable BigDecimal previousFigure;
    private @Nullable BigDecimal growth;
    private @Nullable BigDecimal pointChange;
    private @Nullable BigDecimal gap;
    private boolean overfulfilled;
    private String explanation;
    private String explanationEnglish;
    private @Nullable String rules;

    protected VerdictRow() {}

    VerdictRow(Verdict verdict, int dataYear) {
        this.dataYear = dataYear;
        this.code = verdict.code();
        this.name = verdict.name().chinese();
        this.nameEnglish = verdict.name().english();
        this.status = verdict.status();
        this.credits = verdict.credits();
        this.target = verdict.target().chinese();
        this.targetEnglish = verdict.target().english();
        this.currentFigure = verdict.current();
        this.previousFigure = verdict.previous();
        this.growth = verdict.growth();
        this.pointChange = verdict.change();
        this.gap = verdict.gap();
        this.overfulfilled = verdict.overfulfilled();
        this.explanation = verdict.explanation().chinese();
        this.explanationEnglish = verdict.explanation().english();
        this.rules = String.join(",", verdict.rules());
    }

    Verdict verdict() {
        return new KeptVerdict(
                code,
                new Bilingual(name, nameEnglish),
                status,
                credits,
                new Bilingual(target, targetEnglish),
                PlainDecimal.orNull(currentFigure),
                PlainDecimal.orNull(previousFigure),
                pointChange == null ? growth : null,
                PlainDecimal.orNull(pointChange),
                PlainDecimal.orNull(gap),
                overfulfilled,
                new Bilingual(RulesInText.removedFrom(explanation), RulesInText.removedFrom(explanationEnglish)),
                rules == null ? RulesInText.namedIn(explanation) : named(rules));
    }

    private static List<String> named(String rules) {
        return rules.isEmpty() ? List.of() : List.of(rules.split(","));
    }
}
