package org.demonstrationcounty.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<ApplicationRow, Long> {

    ApplicationRow save(ApplicationRow row);

    int countByCaseKey(String caseKey);

    Optional<ApplicationRow> findFirstByCaseKeyOrderByVersionDesc(String caseKey);
}
