package org.demonstrationcounty.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.jspecify.annotations.Nullable;

/** How the templates write days, moments and values. */
final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant moment) {
        return MINUTE.format(LocalDateTime.ofInstant(moment, ProgrammeClock.ZONE));
    }

    /** A number without needless zeros, yes or no, or the text as it is; nothing for null. */
    public String value(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
