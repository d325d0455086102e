package org.demonstrationcounty.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.demonstrationcounty.policy.PolicyTableKind;
import org.demonstrationcounty.policy.WrittenTable;
import org.demonstrationcounty.policy.WrittenTable.Cell;
import org.demonstrationcounty.policy.WrittenTable.Column;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.GridSheet;

/** Reads a table from its sheet. A cell that cannot be read counts as blank and is noted. */
final class TableReader {

    private final PolicyTableKind kind;
    private final GridSheet sheet;
    private final Faults faults;
    private final CellReader cells;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<Integer> known = new HashSet<>();

    TableReader(PolicyTableKind kind, GridSheet sheet, Faults faults) {
        this.kind = kind;
        this.sheet = sheet;
        this.faults = faults;
        this.cells = new CellReader(kind, faults);
    }

    ReadTable read(String description) {
        sheet.checkShape(faults);
        readNames();
        List<Integer> rows = new ArrayList<>();
        List<WrittenTable.Row> entries = new ArrayList<>();
        for (int row = TablesForm.FIRST; row <= sheet.lastRow(); row++) {
            if (!sheet.isEmpty(row)) {
                rows.add(row);
                entries.add(entry(row));
            }
        }
        List<Column> heads = columns.entrySet().stream()
                .filter(column -> !column.getKey().equals(TablesForm.NOTE))
                .map(column -> new Column(column.getKey(), head(column.getKey(), column.getValue())))
                .toList();
        return new ReadTable(new WrittenTable(kind, description, heads, entries), columns, rows);
    }

    private void readNames() {
        int last = Math.max(sheet.lastColumn(TablesForm.NAMES), sheet.lastColumn(TablesForm.HEADS));
        for (int place = 0; place <= last; place++) {
            String name = sheet.code(TablesForm.NAMES, place);
            if (name.isEmpty()) {
                continue;
            }
            known.add(place);
            if (columns.putIfAbsent(name, place) != null) {
                faults.add(sheet.at(TablesForm.NAMES, place), "policy.column-twice");
            }
            if (sheet.sheet().isColumnHidden(place)) {
                faults.add(sheet.at(TablesForm.NAMES, place), "sheet.hidden-column");
            }
        }
    }

    private String head(String name, int place) {
        String head = CellTexts.clean(sheet.word(TablesForm.HEADS, place)).replaceAll("\\s+", " ");
        return head.isEmpty() ? name : head;
    }

    private WrittenTable.Row entry(int row) {
        if (sheet.hidesRow(row)) {
            faults.add(sheet.at(row, 0), "sheet.hidden-row", String.valueOf(row + 1));
        }
        refuseCellsWithoutName(row);
        List<Cell> entry = new ArrayList<>();
        String note = "";
        String key = sheet.code(row, columns.getOrDefault(kind.key(), 0));
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            Cell cell = cells.read(sheet, row, column.getValue(), TablesForm.isFlag(kind, key, column.getKey()));
            if (column.getKey().equals(TablesForm.NOTE)) {
                note = cell.text();
            } else {
                entry.add(cell);
            }
        }
        return new WrittenTable.Row(entry, note);
    }

    private void refuseCellsWithoutName(int row) {
        Row cellsOfRow = sheet.sheet().getRow(row);
        cellsOfRow.forEach(cell -> {
            if (!known.contains(cell.getColumnIndex()) && !sheet.isEmpty(row, cell.getColumnIndex())) {
                faults.add(sheet.at(row, cell.getColumnIndex()), "policy.cell-without-column");
            }
        });
    }
}
