package org.demonstrationcounty.input;

import java.util.List;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads what stands in an address, and notes everything that is wrong with it. */
public final class Parameters {

    private final Refusals refusals;

    public Parameters(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A whole number in a range, ends included; null where it is none. */
    public Integer whole(String name, String given, int least, int most) {
        String number = WrittenText.number(given);
        if (!number.matches("-?\\d{1,9}")) {
            refusals.add(name, "field.type", new Refusal(name, "type.whole", List.of()));
            return null;
        }
        int value = Integer.parseInt(number);
        if (value < least || value > most) {
            refusals.add(name, "field.range", String.valueOf(least), String.valueOf(most));
            return null;
        }
        return value;
    }
}
