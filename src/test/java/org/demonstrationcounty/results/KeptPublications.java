package org.demonstrationcounty.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The publications, kept in memory. */
final class KeptPublications implements PublicationRepository {

    private final List<PublicationRow> rows = new ArrayList<>();

    @Override
    public PublicationRow saveAndFlush(PublicationRow row) {
        rows.add(row);
        return row;
    }

    @Override
    public Optional<PublicationRow> findByDataYear(int dataYear) {
        return rows.stream().filter(row -> row.year().dataYear() == dataYear).findFirst();
    }

    @Override
    public List<PublicationRow> findAllByOrderByDataYearDesc() {
        return rows.stream()
                .sorted(Comparator.comparing((PublicationRow row) -> row.year().dataYear())
                        .reversed())
                .toList();
    }
}
