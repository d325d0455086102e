package org.demonstrationcounty.assessment;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SuppliedFigureRepository extends Repository<SuppliedFigureRow, Long> {

    SuppliedFigureRow save(SuppliedFigureRow row);

    List<SuppliedFigureRow> findByCaseKeyAndRoundOrderById(String caseKey, int round);
}
