package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CalendarExceptionRepository extends Repository<CalendarException, LocalDate> {

    List<CalendarException> findByExceptionDateBetweenOrderByExceptionDate(LocalDate first, LocalDate last);

    boolean existsByExceptionDateBetween(LocalDate first, LocalDate last);

    @Query(
            """
            select year(day.exceptionDate) from CalendarException day
            group by year(day.exceptionDate)
            order by year(day.exceptionDate)
            """)
    List<Integer> years();

    /** Deletes at once, so that the new days of the same year can be inserted after it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CalendarException day where day.exceptionDate between :first and :last")
    void deleteBetween(LocalDate first, LocalDate last);

    List<CalendarException> saveAllAndFlush(Iterable<CalendarException> days);
}
