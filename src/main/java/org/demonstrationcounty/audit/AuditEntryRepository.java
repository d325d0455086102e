package org.demonstrationcounty.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads entries. */
interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    String WANTED =
            """
            from AuditEntry entry
            where ((:caseKey is null and entry.action.caseKey is null) or entry.action.caseKey = :caseKey)
              and (:everyAction = true or entry.action.code in :actions)
              and (:round is null or entry.action.round = :round)
            """;

    @Query("select entry " + WANTED + " order by entry.id")
    Page<AuditEntry> find(
            @Nullable String caseKey,
            boolean everyAction,
            Collection<String> actions,
            @Nullable Integer round,
            Pageable page);

    /** The entries after this one, by id. */
    @Query("select entry " + WANTED + " and entry.id > :after order by entry.id")
    List<AuditEntry> findAfter(
            long after,
            @Nullable String caseKey,
            boolean everyAction,
            Collection<String> actions,
            @Nullable Integer round,
            Limit limit);
}
