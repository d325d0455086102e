package org.demonstrationcounty.tables;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.policy.PolicyTableKind;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.GridSheet;

/** Reads the tables of an edition from a workbook, and notes every cell that cannot be read. */
final class TablesReader {

    private static final int FORM = 1;
    private static final int VALUE = 1;
    private static final int DESCRIPTION = 2;

    private TablesReader() {}

    /** @throws RefusedException if no sheet is named like a table */
    static ReadTables read(Workbook workbook) {
        Faults faults = new Faults();
        Map<String, String> descriptions = descriptions(workbook, faults);
        Map<PolicyTableKind, ReadTable> tables = new EnumMap<>(PolicyTableKind.class);
        for (PolicyTableKind kind : PolicyTableKind.values()) {
            Sheet sheet = workbook.getSheet(kind.title());
            if (sheet != null) {
                GridSheet grid = new GridSheet(kind.title(), sheet);
                tables.put(kind, new TableReader(kind, grid, faults).read(descriptions.getOrDefault(kind.id(), "")));
            }
        }
        if (tables.isEmpty()) {
            throw RefusedException.invalid("file", "policy.no-tables-workbook");
        }
        return new ReadTables(tables, faults);
    }

    /** What the tables say about themselves, by their ids. The sheet may be missing. */
    private static Map<String, String> descriptions(Workbook workbook, Faults faults) {
        Map<String, String> descriptions = new HashMap<>();
        Optional.ofNullable(workbook.getSheet(TablesForm.ABOUT)).ifPresent(sheet -> {
            GridSheet about = new GridSheet(TablesForm.ABOUT, sheet);
            String form = about.code(FORM, VALUE);
            String ours = TablesForm.FORM + TablesForm.VERSION;
            if (form.startsWith(TablesForm.FORM) && !form.equals(ours)) {
                faults.add(about.at(FORM, VALUE), "sheet.other-form", form, ours);
            }
            for (int row = FORM; row <= about.lastRow(); row++) {
                descriptions.putIfAbsent(about.code(row, VALUE), CellTexts.clean(about.word(row, DESCRIPTION)));
            }
        });
        return descriptions;
    }
}
