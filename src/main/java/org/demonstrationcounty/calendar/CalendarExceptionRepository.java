package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CalendarExceptionRepository extends Repository<CalendarException, LocalDate> {

    List<CalendarException> findByExceptionDateBetween(LocalDate first, LocalDate last);
}
