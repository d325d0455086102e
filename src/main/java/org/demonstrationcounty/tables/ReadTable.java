package org.demonstrationcounty.tables;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.sheet.Place;

/**
 * A table as a sheet has it.
 *
 * @param columns the columns of the sheet by the names of the table's columns
 * @param rows the rows of the sheet, one for each row of the table
 */
record ReadTable(WrittenTable table, Map<String, Integer> columns, List<Integer> rows) {

    /** The cell of a row and a column of the table, both counted as the table does. */
    Place place(int number, String column) {
        return new Place(title(), rows.get(number - 1), columns.getOrDefault(column, 0));
    }

    /** The head of a column; behind the last one if the sheet lacks it. */
    Place head(String column) {
        return new Place(title(), TablesForm.NAMES, columns.getOrDefault(column, columns.size()));
    }

    /** The cell with the id, if this is the table of the edition's own entries. */
    Place idOfEdition() {
        for (int number = 1; number <= rows.size(); number++) {
            if (table.rows().get(number - 1).cells().stream()
                    .anyMatch(cell -> cell.text().equals("id"))) {
                return place(number, "value");
            }
        }
        return new Place(title(), TablesForm.HEADS, 0);
    }

    private String title() {
        return table.kind().title();
    }
}
