package org.demonstrationcounty.results;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicationRepository extends Repository<PublicationRow, Integer> {

    PublicationRow saveAndFlush(PublicationRow row);

    Optional<PublicationRow> findByDataYear(int dataYear);

    List<PublicationRow> findAllByOrderByDataYearDesc();
}
