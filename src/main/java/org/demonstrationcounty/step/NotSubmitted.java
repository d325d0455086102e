package org.demonstrationcounty.step;

import java.util.Objects;
import java.util.Set;
import org.demonstrationcounty.problems.Refusals;

/** 未提交: the bureau's record that a county has submitted nothing for too long (P9). */
final class NotSubmitted implements Step<NotSubmitted.Silence> {

    private static final String ABSENT = "absent";
    private static final String COMMENT = "comment";

    /** The fields of this record. The county gets all other fields of its step, and none of these. */
    static final Set<String> FIELDS = Set.of(ABSENT, COMMENT);

    /** The command: nothing was submitted, and the bureau's reason. */
    record Silence(String reason) {}

    private final AwaitedStep<?> awaited;

    NotSubmitted(AwaitedStep<?> awaited) {
        this.awaited = awaited;
    }

    @Override
    public String key() {
        return awaited.key();
    }

    @Override
    public boolean asksFor(String field) {
        return FIELDS.contains(field);
    }

    /** Demands both fields, because forms of older releases do not. */
    @Override
    public Silence read(Submission submitted, Refusals refusals) {
        if (Boolean.FALSE.equals(submitted.flag(ABSENT))) {
            refusals.add(ABSENT, "absence.only");
        }
        for (String field : FIELDS.stream().sorted().toList()) {
            if (!submitted.has(field) && !refusals.concern(field)) {
                refusals.add(field, "field.missing");
            }
        }
        return new Silence(Objects.requireNonNullElse(submitted.text(COMMENT), ""));
    }

    @Override
    public void perform(Silence silence, StepContext at, String user) {
        awaited.goOnWithout(silence.reason(), at, user);
    }

    @Override
    public Record view(StepContext at) {
        return awaited.view(at);
    }
}
