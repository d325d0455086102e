package org.demonstrationcounty.county;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeRepository extends JpaRepository<OfficeRow, String> {

    List<OfficeRow> findAllByOrderByCode();

    boolean existsByCode(String code);
}
