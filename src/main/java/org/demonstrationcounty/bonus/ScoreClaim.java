package org.demonstrationcounty.bonus;

import java.math.BigDecimal;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** 评定加分: points up to the ceiling of the theme and of all themes together, with a reason (R17). */
@Component
class ScoreClaim implements Step<ScoreClaim.Score> {

    record Score(BigDecimal points, String comment) {}

    private final Claims claims;
    private final CaseFiles files;
    private final CaseViews cases;

    ScoreClaim(Claims claims, CaseFiles files, CaseViews cases) {
        this.claims = claims;
        this.files = files;
        this.cases = cases;
    }

    @Override
    public String key() {
        return "score-claim";
    }

    @Override
    public Score read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        BigDecimal points = submitted.decimal("points");
        if (points != null) {
            check(points, submitted.at(), refusals);
        }
        return new Score(points, submitted.text("comment"));
    }

    private void check(BigDecimal points, StepContext at, Refusals refusals) {
        Bonus rules = claims.rules(at.caseKey(), at.round());
        BigDecimal ceiling = theme(at, rules).ceiling();
        BigDecimal left = rules.ceiling().subtract(claims.awarded(at.caseKey(), at.round()));
        if (points.compareTo(ceiling) > 0) {
            refusals.add("points", "bonus.above-theme-ceiling", ceiling.toPlainString());
        } else if (points.compareTo(left) > 0) {
            refusals.add(
                    "points",
                    "bonus.above-ceiling",
                    rules.ceiling().toPlainString(),
                    left.stripTrailingZeros().toPlainString());
        }
    }

    @Override
    public void perform(Score score, StepContext at, String user) {
        claims.score(claimId(at), score, user);
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Claim claim = claims.get(claimId(context));
        Bonus.Theme theme = theme(context, claims.rules(context.caseKey(), context.round()));
        return Map.of(
                "case", cases.summary(files.get(context.caseKey())),
                "round", context.round(),
                "claim",
                        Map.of(
                                "theme", claim.theme(),
                                "themeName", theme.name().in(LocaleContextHolder.getLocale()),
                                "summary", claim.summary(),
                                "ceiling", theme.ceiling()));
    }

    private Bonus.Theme theme(StepContext context, Bonus rules) {
        return rules.find(claims.get(claimId(context)).theme()).orElseThrow();
    }

    private static long claimId(StepContext context) {
        return ((Number) context.variables().get("claim")).longValue();
    }
}
