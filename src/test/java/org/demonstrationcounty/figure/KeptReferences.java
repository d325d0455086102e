package org.demonstrationcounty.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The growths of the province, kept in memory. */
final class KeptReferences implements ProvincialReferenceRepository {

    private final List<ProvincialReferenceRow> rows = new ArrayList<>();

    @Override
    public ProvincialReferenceRow save(ProvincialReferenceRow row) {
        rows.add(row);
        return row;
    }

    @Override
    public List<ProvincialReferenceRow> findAllByOrderById() {
        return List.copyOf(rows);
    }

    @Override
    public Optional<ProvincialReferenceRow> findFirstByDataYearOrderByIdDesc(int dataYear) {
        return rows.stream().filter(row -> row.dataYear() == dataYear).reduce((earlier, later) -> later);
    }
}
