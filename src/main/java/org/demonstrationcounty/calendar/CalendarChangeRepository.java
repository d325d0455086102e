package org.demonstrationcounty.calendar;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CalendarChangeRepository extends Repository<CalendarChangeRow, Long> {

    CalendarChangeRow save(CalendarChangeRow row);

    List<CalendarChangeRow> findTop100ByOrderByIdDesc();
}
