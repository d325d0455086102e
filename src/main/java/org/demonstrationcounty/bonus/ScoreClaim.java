package org.demonstrationcounty.bonus;

import java.math.BigDecimal;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
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
    private final AssessedRounds rounds;
    private final CaseViews cases;

    ScoreClaim(Claims claims, CaseFiles files, AssessedRounds rounds, CaseViews cases) {
        this.claims = claims;
        this.files = files;
        this.rounds = rounds;
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
        AssessedRound round = rounds.of(at);
        Bonus rules = round.edition().bonus();
        BigDecimal ceiling = theme(claims.get(claimId(at)), rules).ceiling();
        BigDecimal left = rules.ceiling().subtract(claims.awarded(round));
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
        AssessedRound round = rounds.of(context);
        Bonus.Theme theme = theme(claim, round.edition().bonus());
        return Map.of(
                "case", cases.summary(round.file()),
                "round", round.round(),
                "claim",
                        Map.of(
                                "theme", claim.theme(),
                                "themeName", theme.name().in(LocaleContextHolder.getLocale()),
                                "summary", claim.summary(),
                                "ceiling", theme.ceiling()));
    }

    private static Bonus.Theme theme(Claim claim, Bonus rules) {
        return rules.find(claim.theme()).orElseThrow();
    }

    private static long claimId(StepContext context) {
        return ((Number) context.variables().get("claim")).longValue();
    }
}
