package org.demonstrationcounty.figure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** The supplied figures of one case, kept in memory. */
final class KeptSupplies implements SuppliedFigureRepository {

    private final List<SuppliedFigureRow> rows = new ArrayList<>();
    private final KeptRequests requests;

    KeptSupplies(KeptRequests requests) {
        this.requests = requests;
    }

    @Override
    public void add(List<SuppliedFigureRow> added) {
        rows.addAll(added);
    }

    @Override
    public List<SuppliedFigureRow> findByCaseKeyAndRoundOrderById(String caseKey, int round) {
        return rows.stream()
                .filter(row -> caseKey.equals(of(row, "caseKey")))
                .filter(row -> of(row, "round").equals(round))
                .toList();
    }

    @Override
    public List<SuppliedFigureRow> findByKindOrderById(SuppliedFigureRow.Kind kind) {
        return rows.stream().filter(row -> row.supplied().kind() == kind).toList();
    }

    @Override
    public boolean existsByCaseKeyAndRoundAndSuppliedBy(String caseKey, int round, String user) {
        return findByCaseKeyAndRoundOrderById(caseKey, round).stream()
                .anyMatch(row -> row.suppliedBy().equals(user));
    }

    @Override
    public List<String> departmentsThatAnswered(long request) {
        return rows.stream()
                .filter(row -> of(row, "requestId").equals(request))
                .map(row -> (String) of(row, "department"))
                .distinct()
                .toList();
    }

    @Override
    public List<SuppliedFigureRow> findSuppliedFor(String caseKey, int round, FigureRequest.Kind kind) {
        return findByCaseKeyAndRoundOrderById(caseKey, round).stream()
                .filter(row -> requests.isOf((long) of(row, "requestId"), kind))
                .toList();
    }

    private static Object of(SuppliedFigureRow row, String column) {
        return ReflectionTestUtils.getField(row, column);
    }
}
