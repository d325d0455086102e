package org.demonstrationcounty.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.test.util.ReflectionTestUtils;

/** The requests for figures of one round, kept in memory. */
final class KeptRequests implements FigureRequestRepository {

    private final List<FigureRequestRow> rows = new ArrayList<>();

    @Override
    public FigureRequestRow save(FigureRequestRow row) {
        rows.add(row);
        ReflectionTestUtils.setField(row, "id", (long) rows.size());
        return row;
    }

    @Override
    public boolean existsByCaseKeyAndRoundAndRectifiedTrue(String caseKey, int round) {
        return rows.stream().anyMatch(FigureRequestRow::isRectified);
    }

    @Override
    public Optional<FigureRequestRow> findFirstByCaseKeyAndRoundAndKindNotOrderByIdDesc(
            String caseKey, int round, FigureRequest.Kind kind) {
        return rows.stream().filter(row -> row.request().kind() != kind).reduce((earlier, later) -> later);
    }

    boolean isOf(long request, FigureRequest.Kind kind) {
        return rows.get((int) request - 1).request().kind() == kind;
    }
}
