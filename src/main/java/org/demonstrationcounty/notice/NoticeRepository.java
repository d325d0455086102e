package org.demonstrationcounty.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeRow, Long> {

    NoticeRow save(NoticeRow row);

    Optional<NoticeRow> findById(Long id);

    List<NoticeRow> findByCaseKeyOrderById(String caseKey);

    int countByCaseKey(String caseKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NoticeRow> findLockedByProcessInstanceId(String processInstanceId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NoticeRow> findFirstLockedByCaseKeyOrderByIdDesc(String caseKey);

    Optional<NoticeRow> findFirstByCaseKeyOrderByIdDesc(String caseKey);

    List<NoticeRow> findByExpiresAtAfterOrderByCaseKey(Instant moment);
}
