package org.demonstrationcounty.reconsideration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReconsiderationRepository extends Repository<ReconsiderationRow, Long> {

    ReconsiderationRow saveAndFlush(ReconsiderationRow row);

    Optional<ReconsiderationRow> findById(Long id);

    Optional<ReconsiderationRow> findFirstByCaseKeyAndRoundAndStateOrderByIdDesc(
            String caseKey, int round, ReconsiderationRow.State state);

    Optional<ReconsiderationRow> findFirstByCaseKeyAndRoundAndOutcomeOrderByIdDesc(
            String caseKey, int round, ReconsiderationRow.Outcome outcome);

    Optional<ReconsiderationRow> findByProcessInstanceId(String processInstanceId);

    List<ReconsiderationRow> findByStateIn(Collection<ReconsiderationRow.State> states);

    List<ReconsiderationRow> findByCaseKeyAndStateInOrderById(
            String caseKey, Collection<ReconsiderationRow.State> states);

    boolean existsByCaseKeyAndRoundGreaterThanAndStateIn(
            String caseKey, int round, Collection<ReconsiderationRow.State> states);

    /** The cases of which a round of this data year has a reconsideration that is not in this state. */
    @Query(
            """
            select asked.caseKey from ReconsiderationRow asked, RoundRow round
            where round.caseKey = asked.caseKey and round.round = asked.round
            and round.dataYear = :dataYear and asked.state <> :ended""")
    Set<String> casesOf(int dataYear, ReconsiderationRow.State ended);
}
