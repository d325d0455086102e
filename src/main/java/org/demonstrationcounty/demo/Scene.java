package org.demonstrationcounty.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.demonstrationcounty.calendar.ProgrammeClock;

/**
 * An act of an account at a moment.
 *
 * @param account id of the account
 * @param act calls for which the account has the right
 */
record Scene(Instant at, String account, Consumer<Desk> act) {

    /** @param at Beijing time, such as {@code 2021-03-22T16:30} */
    static Scene at(String at, String account, Consumer<Desk> act) {
        return new Scene(LocalDateTime.parse(at).atZone(ProgrammeClock.ZONE).toInstant(), account, act);
    }
}
