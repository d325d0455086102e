package org.demonstrationcounty.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done and is no step, to a case or to what all cases share. It is published as an event in the
 * transaction in which it is done.
 *
 * @param caseKey null if it concerns all cases
 * @param round null if it concerns no round
 * @param action a stable code, such as {@code withdraw}
 * @param subject the thing to which it was done, if there are several of the kind; else empty
 * @param user id of the account, or {@link #SYSTEM}
 * @param reason null if none was asked for
 * @param personal whether it names people whom administrators do not need to know (P3)
 */
public record Act(
        @Nullable String caseKey,
        @Nullable Integer round,
        String action,
        String subject,
        String user,
        @Nullable String reason,
        boolean personal,
        List<Change> changes) {

    /** The user of acts that nobody does, such as those of timers. */
    public static final String SYSTEM = "system";

    /** A changed value. {@code before} is null for something new. */
    public record Change(String field, @Nullable Object before, @Nullable Object after) {}

    public Act {
        changes = List.copyOf(changes);
    }

    public static Act onCase(String caseKey, String action, String user) {
        return new Act(caseKey, null, action, "", user, null, false, List.of());
    }

    public static Act onAll(String action, String subject, String user) {
        return new Act(null, null, action, subject, user, null, false, List.of());
    }

    public Act inRound(int number) {
        return new Act(caseKey, number, action, subject, user, reason, personal, changes);
    }

    public Act to(String what) {
        return new Act(caseKey, round, action, what, user, reason, personal, changes);
    }

    public Act because(@Nullable String why) {
        return new Act(caseKey, round, action, subject, user, why, personal, changes);
    }

    public Act namingPeople() {
        return new Act(caseKey, round, action, subject, user, reason, true, changes);
    }

    public Act changing(String field, @Nullable Object before, @Nullable Object after) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(field, before, after));
        return new Act(caseKey, round, action, subject, user, reason, personal, more);
    }
}
