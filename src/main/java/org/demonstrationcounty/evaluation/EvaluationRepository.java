package org.demonstrationcounty.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<EvaluationRow, Long> {

    EvaluationRow save(EvaluationRow row);

    int countByCaseKeyAndRound(String caseKey, int round);

    Optional<EvaluationRow> findFirstByCaseKeyAndRoundAndCorrectionOrderByAttemptDesc(
            String caseKey, int round, boolean correction);

    /** The latest evaluation of each of these cases in a data year, corrections aside, with its rows. */
    @Query(
            """
            select distinct evaluation from EvaluationRow evaluation left join fetch evaluation.verdicts
            where evaluation.dataYear = :dataYear and evaluation.caseKey in :cases
              and evaluation.attempt = (select max(other.attempt) from EvaluationRow other
                                        where other.caseKey = evaluation.caseKey and other.round = evaluation.round
                                          and other.correction = false)
            """)
    List<EvaluationRow> findLatest(int dataYear, Collection<String> cases);
}
