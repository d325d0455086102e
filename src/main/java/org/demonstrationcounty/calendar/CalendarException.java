package org.demonstrationcounty.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * A day that does not follow the weekend: a public holiday, or a weekend day on which people work to make up for one.
 */
@Entity
@Table(name = "working_day_exception")
class CalendarException implements Persistable<LocalDate> {

    @Id
    private LocalDate exceptionDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private String holiday;

    protected CalendarException() {}

    CalendarException(CalendarDay day) {
        this.exceptionDate = day.date();
        this.kind = day.type() == CalendarDay.Type.WORKDAY ? Kind.MAKEUP_WORKDAY : Kind.HOLIDAY;
        this.holiday = day.name();
    }

    LocalDate date() {
        return exceptionDate;
    }

    boolean isWorked() {
        return kind == Kind.MAKEUP_WORKDAY;
    }

    CalendarDay day() {
        return new CalendarDay(
                exceptionDate, isWorked() ? CalendarDay.Type.WORKDAY : CalendarDay.Type.HOLIDAY, holiday);
    }

    @Override
    public LocalDate getId() {
        return exceptionDate;
    }

    /** A year's days are replaced, not changed. */
    @Override
    public boolean isNew() {
        return true;
    }

    enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }
}
