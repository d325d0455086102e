package org.demonstrationcounty.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<EvaluationRow, Long> {

    EvaluationRow save(EvaluationRow row);

    int countByCaseKeyAndRound(String caseKey, int round);

    Optional<EvaluationRow> findByCaseKeyAndRoundAndAttempt(String caseKey, int round, int attempt);

    Optional<EvaluationRow> findFirstByCaseKeyAndRoundOrderByAttemptDesc(String caseKey, int round);

    Optional<EvaluationRow> findFirstByCaseKeyAndRoundAndRectifiedOrderByAttemptDesc(
            String caseKey, int round, boolean rectified);

    /** The evaluation of the confirmed result; before the confirmation the latest one. */
    @Query(
            """
            select evaluation from EvaluationRow evaluation
            where evaluation.caseKey = :caseKey and evaluation.round = :round
              and evaluation.attempt = coalesce(
                (select its.inForce from RoundRow its where its.caseKey = :caseKey and its.round = :round),
                (select max(other.attempt) from EvaluationRow other
                 where other.caseKey = :caseKey and other.round = :round))
            """)
    Optional<EvaluationRow> findInForce(String caseKey, int round);

    /** The evaluation by which each of these cases ranks in a data year, with its rows. */
    @Query(
            """
            select distinct evaluation from EvaluationRow evaluation left join fetch evaluation.verdicts
            where evaluation.dataYear = :dataYear and evaluation.caseKey in :cases
              and evaluation.attempt = (select its.rankedBy from RoundRow its
                                        where its.caseKey = evaluation.caseKey and its.round = evaluation.round)
            """)
    List<EvaluationRow> findRanked(int dataYear, Collection<String> cases);

    /** The evaluations that are in force or rank in confirmed rounds, with their rows. */
    @Query(
            """
            select distinct evaluation from EvaluationRow evaluation left join fetch evaluation.verdicts
            where exists (select 1 from RoundRow its
                          where its.caseKey = evaluation.caseKey and its.round = evaluation.round
                            and its.confirmedAt is not null
                            and (its.inForce = evaluation.attempt or its.rankedBy = evaluation.attempt))
            """)
    List<EvaluationRow> findOfConfirmedRounds();
}
