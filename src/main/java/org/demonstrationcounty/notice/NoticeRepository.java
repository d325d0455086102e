package org.demonstrationcounty.notice;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
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

    /** Notices of running cases that have begun and not ended, with the stage of the case, the first to end first. */
    @Query(
            """
            select new org.demonstrationcounty.notice.NoticeOfCase(notice, file.stage)
            from NoticeRow notice join CaseFileRow file on file.caseKey = notice.caseKey
            where notice.expiresAt > :moment and notice.publishOn <= :today and file.ended = false
            order by notice.expiresAt, notice.caseKey
            """)
    List<NoticeOfCase> findBegun(Instant moment, LocalDate today);
}
