package org.demonstrationcounty.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A day that does not follow the weekend: a public holiday, or a weekend day worked to make up for one. */
@Entity
@Table(name = "working_day_exception")
class CalendarException {

    @Id
    private LocalDate exceptionDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    LocalDate date() {
        return exceptionDate;
    }

    boolean isWorked() {
        return kind == Kind.MAKEUP_WORKDAY;
    }

    enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }
}
