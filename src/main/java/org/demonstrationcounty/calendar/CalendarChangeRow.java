package org.demonstrationcounty.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A change of a year's calendar: who made it, and the days that were set. */
@Entity
@Table(name = "calendar_change")
class CalendarChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int calendarYear;
    private String days;
    private String changedBy;
    private Instant changedAt;

    protected CalendarChangeRow() {}

    CalendarChangeRow(int calendarYear, List<CalendarDay> days, String changedBy, Instant changedAt) {
        this.calendarYear = calendarYear;
        this.days = CalendarDay.lines(days);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    CalendarChange change() {
        return new CalendarChange(
                calendarYear, changedBy, changedAt, days.lines().toList());
    }
}
