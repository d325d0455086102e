package org.demonstrationcounty.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook that is being written, by sheet. */
final class PastRows {

    /** A row. A null leaves its cell empty. */
    static final class Row {

        private final Map<String, Object> cells = new HashMap<>();

        Row put(String column, @Nullable Object value) {
            if (value != null) {
                cells.put(column, value);
            }
            return this;
        }
    }

    private final Map<PastSheet, List<Map<String, Object>>> rows = new EnumMap<>(PastSheet.class);

    Row add(PastSheet sheet) {
        Row row = new Row();
        rows.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row.cells);
        return row;
    }

    Row add(PastSheet sheet, CaseKey caseKey) {
        return add(sheet).put(GivenRow.KEY, caseKey.text());
    }

    Map<PastSheet, List<Map<String, Object>>> all() {
        return rows;
    }

    /** A value as a cell has it: a yes or no in words. */
    static Object cell(Object value) {
        return value instanceof Boolean yes ? yes ? "是" : "否" : value;
    }
}
