package org.demonstrationcounty.figure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface ProvincialReferenceRepository extends Repository<ProvincialReferenceRow, Long> {

    ProvincialReferenceRow save(ProvincialReferenceRow row);

    List<ProvincialReferenceRow> findAllByOrderById();

    Optional<ProvincialReferenceRow> findFirstByDataYearOrderByIdDesc(int dataYear);
}
