package org.demonstrationcounty.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.demonstrationcounty.calendar.ProgrammeClock;

/**
 * Somebody did something at some moment.
 *
 * @param account who did it
 * @param act what they did, by calls that are open to them
 */
record Scene(Instant at, String account, Consumer<Desk> act) {

    /** @param at Beijing time, like {@code 2021-03-22T16:30} */
    static Scene at(String at, String account, Consumer<Desk> act) {
        return new Scene(LocalDateTime.parse(at).atZone(ProgrammeClock.ZONE).toInstant(), account, act);
    }
}
