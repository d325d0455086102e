package org.demonstrationcounty.evaluation;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface RulingRepository extends Repository<RulingRow, Long> {

    RulingRow save(RulingRow row);

    List<RulingRow> findByCaseKeyAndRoundOrderById(String caseKey, int round);

    boolean existsByCaseKeyAndRoundAndRuledBy(String caseKey, int round, String user);

    List<RulingRow> findAllByOrderById();
}
