package org.demonstrationcounty.notice;

import org.springframework.data.repository.Repository;

interface ObjectionRulingRepository extends Repository<ObjectionRulingRow, Long> {

    ObjectionRulingRow save(ObjectionRulingRow row);
}
