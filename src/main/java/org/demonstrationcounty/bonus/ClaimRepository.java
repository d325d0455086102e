package org.demonstrationcounty.bonus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<ClaimRow, Long> {

    ClaimRow save(ClaimRow row);

    Optional<ClaimRow> findById(Long id);

    @EntityGraph(attributePaths = "score")
    List<ClaimRow> findByCaseKeyAndRoundOrderById(String caseKey, int round);

    @EntityGraph(attributePaths = "score")
    List<ClaimRow> findByCaseKeyIn(Collection<String> caseKeys);
}
