package org.demonstrationcounty.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<DecisionRow, Long> {

    DecisionRow save(DecisionRow row);

    Optional<DecisionRow> findFirstByCaseKeyAndStepOrderByIdDesc(String caseKey, String step);

    Optional<DecisionRow> findFirstByCaseKeyAndDecisionAndStepInOrderByIdDesc(
            String caseKey, String decision, Collection<String> steps);

    List<DecisionRow> findByCaseKeyOrderById(String caseKey);
}
