package org.demonstrationcounty.bonus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.CaseInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims for bonus points: at most one for each theme in a round. The bureau scores them up to the edition's ceilings
 * (R17).
 */
@Service("claims")
@Transactional
public class Claims {

    /** The longest text of a claim, in characters. */
    public static final int LONGEST_SUMMARY = 4_000;

    private final ClaimRepository claims;
    private final ProgrammeClock clock;

    Claims(ClaimRepository claims, ProgrammeClock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /** Reads the claims of an annual report. */
    public List<NewClaim> read(@Nullable JsonNode submitted, AssessedRound round, Refusals refusals) {
        return new ClaimReader(round.edition().bonus(), refusals).read(submitted);
    }

    /** Stores the claims of an annual report. */
    public void submit(List<NewClaim> made, AssessedRound round, String user) {
        made.forEach(claim -> claims.save(new ClaimRow(round.caseKey(), round.round(), claim, user, clock.instant())));
    }

    /** Stores claims that were made before their case was recorded here, with their scores. */
    public void keep(List<Claim> made, AssessedRound round, String user) {
        for (Claim claim : made) {
            ClaimRow row = new ClaimRow(
                    round.caseKey(),
                    round.round(),
                    new NewClaim(claim.theme(), claim.summary()),
                    user,
                    clock.instant());
            if (claim.points() != null) {
                ScoreClaim.Score score = new ScoreClaim.Score(claim.points(), String.valueOf(claim.comment()));
                row.score(new ClaimScoreRow(row, score, user, clock.instant()));
            }
            claims.save(row);
        }
    }

    public List<Claim> of(AssessedRound round) {
        return claims.findByCaseKeyAndRoundOrderById(round.caseKey().text(), round.round()).stream()
                .map(ClaimRow::claim)
                .toList();
    }

    /** The ids of the round's claims without a score. The model calls a bonus review for each. */
    public List<Long> unscored(DelegateExecution execution) {
        int round = CaseInstance.round(execution);
        return claims
                .findByCaseKeyAndRoundOrderById(CaseInstance.caseKey(execution).text(), round)
                .stream()
                .filter(row -> !row.isScored())
                .map(ClaimRow::id)
                .toList();
    }

    /** The sum of the points awarded in the round. */
    public BigDecimal awarded(AssessedRound round) {
        return sum(of(round));
    }

    /**
     * The sum of the points awarded in one round of each of these cases, by case key. A case without points may be
     * absent.
     */
    public Map<CaseKey, BigDecimal> awarded(Map<CaseKey, Integer> roundByCase) {
        return claims
                .findByCaseKeyIn(
                        roundByCase.keySet().stream().map(CaseKey::text).toList())
                .stream()
                .filter(row -> Objects.equals(row.round(), roundByCase.get(row.caseKey())))
                .collect(Collectors.groupingBy(
                        ClaimRow::caseKey,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ClaimRow::claim, Collectors.toList()), Claims::sum)));
    }

    static BigDecimal sum(List<Claim> made) {
        return made.stream().map(Claim::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void score(long id, ScoreClaim.Score score, String user) {
        ClaimRow row = row(id);
        row.score(new ClaimScoreRow(row, score, user, clock.instant()));
    }

    private ClaimRow row(long id) {
        return claims.findById(id).orElseThrow(() -> RefusedException.notFound("claim.unknown"));
    }
}
