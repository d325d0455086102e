package org.demonstrationcounty.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<ApplicationRow, Long> {

    ApplicationRow save(ApplicationRow row);

    int countByCaseKey(String caseKey);

    Optional<ApplicationRow> findByCaseKeyAndVersion(String caseKey, int version);

    boolean existsByCaseKeyAndSubmittedBy(String caseKey, String user);

    Optional<ApplicationRow> findFirstByCaseKeyOrderByVersionDesc(String caseKey);
}
