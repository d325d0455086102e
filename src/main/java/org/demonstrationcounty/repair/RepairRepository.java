package org.demonstrationcounty.repair;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RepairRepository extends Repository<RepairRow, Long> {

    RepairRow save(RepairRow row);

    List<RepairRow> findByCaseKeyOrderById(String caseKey);
}
