package org.demonstrationcounty.walks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 复核 (P8): confirmed rounds and the designation are looked at again, one at a time each. The county reads what came of
 * it. In the model each result is upheld.
 */
final class Reconsiderations {

    private static final int ASKING_DAYS = 10;
    private static final int READING_DAYS = 10;

    private enum Designation {
        NOT_OPEN,
        OPEN,
        PROPOSED
    }

    private final WorkingCalendar calendar;
    private final Map<Integer, LocalDate> lastDays = new TreeMap<>();
    private final Map<Integer, String> confirmedBy = new TreeMap<>();
    private final Set<Integer> rounds = new TreeSet<>();
    private final List<LocalDateTime> unread = new ArrayList<>();
    private Designation designation = Designation.NOT_OPEN;

    Reconsiderations(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<Task> open() {
        List<Task> open = new ArrayList<>();
        rounds.forEach(round -> open.add(new Task("reconsider-round", Act.BUREAU)));
        switch (designation) {
            case OPEN -> open.add(new Task("propose-revocation", Act.BUREAU));
            case PROPOSED -> open.add(new Task("consent-to-revocation", Act.GOVERNMENT));
            default -> {}
        }
        unread.forEach(end -> open.add(new Task("read-result", Act.COUNTY)));
        return open;
    }

    /** From now on the county has ten working days to ask. */
    void confirmed(int round, String by, LocalDate today) {
        confirmedBy.put(round, by);
        lastDays.put(round, calendar.after(ASKING_DAYS, today));
    }

    /** After a rectification the round is open again, until it is confirmed anew. */
    void rectified(int round) {
        lastDays.remove(round);
    }

    boolean isConfirmed(int round) {
        return lastDays.containsKey(round);
    }

    Set<Integer> confirmedRounds() {
        return lastDays.keySet();
    }

    String whoConfirmed(int round) {
        return confirmedBy.get(round);
    }

    /** Whoever confirmed the result leaves this to a colleague. */
    String whoReconsiders(int round) {
        return whoConfirmed(round).equals(Act.BUREAU) ? Act.COLLEAGUE : Act.BUREAU;
    }

    Set<Integer> openRounds() {
        return rounds;
    }

    boolean isInTime(int round, LocalDate today) {
        return !today.isAfter(lastDays.get(round));
    }

    boolean isDesignationOpen() {
        return designation != Designation.NOT_OPEN;
    }

    /** Whether the designation is revoked by this act. */
    boolean happens(Act act, LocalDate today) {
        switch (act.what()) {
            case "reconsider" -> rounds.add(Integer.valueOf(act.choice()));
            case "reconsider-round" -> {
                rounds.remove(roundOf(act));
                told(today);
            }
            case "reconsider-designation" -> designation = Designation.OPEN;
            case "propose-revocation" -> {
                designation = act.choice().equals("revoke") ? Designation.PROPOSED : Designation.NOT_OPEN;
                if (designation == Designation.NOT_OPEN) {
                    told(today);
                }
            }
            case "consent-to-revocation" -> {
                designation = Designation.NOT_OPEN;
                told(today);
                return act.choice().equals("approve");
            }
            case "read-result" -> unread.remove(0);
            default -> throw new IllegalArgumentException(act.toString());
        }
        return false;
    }

    private static Integer roundOf(Act act) {
        return Integer.valueOf(act.choice().replace("uphold ", ""));
    }

    private void told(LocalDate today) {
        unread.add(calendar.after(READING_DAYS, today).atTime(23, 59, 59));
    }

    /** When the oldest result that the county has not read counts as read. */
    Optional<LocalDateTime> reads() {
        return unread.stream().findFirst();
    }

    void oldestCountsAsRead() {
        unread.remove(0);
    }

    void closeWithTheCase() {
        rounds.clear();
        designation = Designation.NOT_OPEN;
    }
}
