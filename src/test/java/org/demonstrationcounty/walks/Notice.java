package org.demonstrationcounty.walks;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 公示 (P3): five working days; every objection is ruled on; one that is upheld leads back to the meeting. */
final class Notice {

    private static final int WORKING_DAYS = 5;

    private LocalDate publishedOn;
    private LocalDateTime end;
    private boolean over;
    private int open;
    private boolean upheld;

    void publish(LocalDate day, WorkingCalendar calendar) {
        publishedOn = day;
        end = calendar.endOf(WORKING_DAYS, day);
    }

    boolean isPublished() {
        return end != null;
    }

    /** Null once the end has come, and before the notice is published. */
    LocalDateTime end() {
        return over ? null : end;
    }

    boolean standsAt(LocalDateTime now) {
        return isPublished() && !over && !now.toLocalDate().isBefore(publishedOn);
    }

    void ends() {
        over = true;
    }

    void object() {
        open++;
    }

    void rule(String ruling) {
        open--;
        upheld |= ruling.equals("uphold");
    }

    int openObjections() {
        return open;
    }

    boolean leadsBack() {
        return open == 0 && upheld;
    }

    boolean leadsOn() {
        return open == 0 && over;
    }
}
