package org.demonstrationcounty.term;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface TaskNoticeRepository extends Repository<TaskNoticeRow, Long> {

    TaskNoticeRow save(TaskNoticeRow row);

    List<TaskNoticeRow> findByTaskIdIn(Collection<String> taskIds);
}
