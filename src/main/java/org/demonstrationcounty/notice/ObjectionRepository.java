package org.demonstrationcounty.notice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<ObjectionRow, Long> {

    ObjectionRow saveAndFlush(ObjectionRow row);

    Optional<ObjectionRow> findById(Long id);
}
