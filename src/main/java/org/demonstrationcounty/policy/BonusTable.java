package org.demonstrationcounty.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusals;

/** Reads the themes of the bonus points and their ceilings (R17). */
final class BonusTable {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final int MOST = 1_000;

    private BonusTable() {}

    static List<Bonus.Theme> read(PolicyTable table, Refusals refusals) {
        return new TableReader(table, refusals)
                .entries(
                        "theme",
                        entry -> new Bonus.Theme(
                                entry.matching("theme", CODE, "policy.code"),
                                entry.bilingual("name"),
                                entry.decimal("ceiling", 0, MOST)));
    }
}
