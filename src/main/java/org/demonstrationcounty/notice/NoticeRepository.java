package org.demonstrationcounty.notice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeRow, Long> {

    NoticeRow save(NoticeRow row);

    Optional<NoticeRow> findByProcessInstanceId(String processInstanceId);

    Optional<NoticeRow> findFirstByCaseKeyOrderByIdDesc(String caseKey);
}
