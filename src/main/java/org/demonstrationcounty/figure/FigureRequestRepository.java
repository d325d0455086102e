package org.demonstrationcounty.figure;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FigureRequestRepository extends Repository<FigureRequestRow, Long> {

    FigureRequestRow save(FigureRequestRow row);

    boolean existsByCaseKeyAndRoundAndRectifiedTrue(String caseKey, int round);

    Optional<FigureRequestRow> findFirstByCaseKeyAndRoundAndKindNotOrderByIdDesc(
            String caseKey, int round, FigureRequest.Kind kind);
}
