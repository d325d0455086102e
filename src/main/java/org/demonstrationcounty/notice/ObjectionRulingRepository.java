package org.demonstrationcounty.notice;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectionRulingRepository extends Repository<ObjectionRulingRow, Long> {

    ObjectionRulingRow save(ObjectionRulingRow row);

    Optional<ObjectionRulingRow> findById(Long objectionId);

    @Query(
            """
            select count(r) > 0 from ObjectionRulingRow r, ObjectionRow o
            where r.objectionId = o.id and o.noticeId = :notice and r.ruling = 'uphold'""")
    boolean existsUpheldOn(long notice);
}
