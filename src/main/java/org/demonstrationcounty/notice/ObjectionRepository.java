package org.demonstrationcounty.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<ObjectionRow, Long> {

    ObjectionRow saveAndFlush(ObjectionRow row);

    Optional<ObjectionRow> findById(Long id);

    List<ObjectionRow> findByNoticeIdOrderById(Long noticeId);

    /** The notice's objections without a ruling, oldest first. */
    @Query(
            """
            select o from ObjectionRow o where o.noticeId = :notice
            and not exists (select 1 from ObjectionRulingRow r where r.objectionId = o.id)
            order by o.id""")
    List<ObjectionRow> findOpenOn(long notice);

    /** Whether any objection to the notice has no ruling. */
    @Query(
            """
            select count(o) > 0 from ObjectionRow o where o.noticeId = :notice
            and not exists (select 1 from ObjectionRulingRow r where r.objectionId = o.id)""")
    boolean existsOpenOn(long notice);
}
