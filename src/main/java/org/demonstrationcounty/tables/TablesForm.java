package org.demonstrationcounty.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.policy.PolicyTableKind;

/** How the workbook of an edition looks: a sheet for each table, one that explains them, and two rows of heads. */
final class TablesForm {

    /** The sheet that explains the others. */
    static final String ABOUT = "说明";

    static final String FORM = "demonstration-county/tables/";
    static final int VERSION = 1;

    /** The row with the heads in words. */
    static final int HEADS = 0;

    /** The row with the names by which columns are known. */
    static final int NAMES = 1;

    static final int FIRST = 2;

    /** Name of the column with the note on a row. No column of a table has such a name. */
    static final String NOTE = "(note)";

    static final String NOTE_HEAD = "备注";

    static final String YES = "是";
    static final String NO = "否";

    /** The rows whose values are truth values. */
    private static final Set<String> FLAG_ROWS =
            Set.of("doubling-needs-target", "growth-from-zero", "agreement-explained", "serviceOrganisation");

    private static final Set<String> FLAG_COLUMNS = Set.of("assessed", "doubles", "passed");

    private TablesForm() {}

    /**
     * Whether a cell holds a truth value, which people write as 是 or 否.
     *
     * @param key the first cell of the row
     */
    static boolean isFlag(PolicyTableKind kind, String key, String column) {
        return switch (kind) {
            case INDICATORS, GRADES -> FLAG_COLUMNS.contains(column);
            case EDITION, ELIGIBILITY -> FLAG_ROWS.contains(key) && !column.startsWith("name");
            default -> false;
        };
    }

    /** The sheets in their order. */
    static List<String> sheets() {
        return Stream.concat(Stream.of(PolicyTableKind.values()).map(PolicyTableKind::title), Stream.of(ABOUT))
                .toList();
    }
}
