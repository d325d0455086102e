package org.demonstrationcounty.county;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficeRepository extends Repository<OfficeRow, String> {

    List<OfficeRow> findAllByOrderByCode();
}
