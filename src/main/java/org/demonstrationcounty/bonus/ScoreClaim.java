package org.demonstrationcounty.bonus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
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

/** 评定加分: the bureau gives points up to the ceiling of the theme and of all themes together, with a reason (R17). */
@Component
class ScoreClaim implements Step<ScoreClaim.Score> {

    record Score(BigDecimal points, String comment) {}

    record ClaimedView(@JsonProperty("case") CaseView file, int round, String edition, ClaimToScore claim) {}

    /**
     * @param ceiling the most points for its theme
     * @param most the most points that can still be given, beside those of the round's other claims
     */
    record ClaimToScore(String theme, String themeName, String summary, BigDecimal ceiling, BigDecimal most) {}

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
        BigDecimal points = submitted.demanded("points", Submission::decimal, refusals);
        if (points != null) {
            check(points, submitted.at(), refusals);
        }
        return new Score(points, submitted.demanded("comment", Submission::text, refusals));
    }

    private void check(BigDecimal points, StepContext at, Refusals refusals) {
        AssessedRound round = rounds.of(at);
        Bonus rules = round.edition().bonus();
        List<Claim> made = claims.of(round);
        BigDecimal ceiling = theme(scored(made, at), rules).ceiling();
        BigDecimal left = left(made, rules);
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
    public ClaimedView view(StepContext at) {
        AssessedRound round = rounds.of(at);
        Bonus rules = round.edition().bonus();
        List<Claim> made = claims.of(round);
        Claim claim = scored(made, at);
        Bonus.Theme theme = theme(claim, rules);
        return new ClaimedView(
                cases.summary(round.file(), round.edition().titles(), round.openedOn()),
                round.round(),
                round.edition().id(),
                new ClaimToScore(
                        claim.theme(),
                        theme.name().in(LocaleContextHolder.getLocale()),
                        claim.summary(),
                        theme.ceiling(),
                        theme.ceiling().min(left(made, rules))));
    }

    private static Claim scored(List<Claim> made, StepContext at) {
        return made.stream()
                .filter(claim -> claim.id() == claimId(at))
                .findFirst()
                .orElseThrow();
    }

    /** The points that are left to award in the round. */
    private static BigDecimal left(List<Claim> made, Bonus rules) {
        return rules.ceiling().subtract(Claims.sum(made));
    }

    private static Bonus.Theme theme(Claim claim, Bonus rules) {
        return rules.find(claim.theme()).orElseThrow();
    }

    private static long claimId(StepContext context) {
        return context.number("claim");
    }
}
