package org.demonstrationcounty.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.archive.PastSheet.PastColumn;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.GridSheet;
import org.demonstrationcounty.sheet.Place;

/** The filled rows of a workbook of cases of before, by sheet. */
final class GivenCases {

    private static final int HEADS = 0;

    private final Set<String> indicators;
    private final Faults faults;
    private final Map<PastSheet, List<GivenRow>> rows = new EnumMap<>(PastSheet.class);

    private GivenCases(Set<String> indicators, Faults faults) {
        this.indicators = indicators;
        this.faults = faults;
    }

    /** @param indicators codes of the indicators that can have a column */
    static GivenCases read(Workbook workbook, Set<String> indicators, Faults faults) {
        GivenCases given = new GivenCases(indicators, faults);
        for (PastSheet each : PastSheet.values()) {
            Sheet sheet = workbook.getSheet(each.title());
            if (sheet != null) {
                given.read(each, new GridSheet(each.title(), sheet));
            } else if (each == PastSheet.CASES) {
                faults.add(new Place(each.title(), 0, 0), "sheet.missing-sheet", each.title());
            }
        }
        return given;
    }

    List<GivenRow> of(PastSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private void read(PastSheet sheet, GridSheet given) {
        given.checkShape(faults);
        Map<String, Integer> columns = columns(sheet, given);
        List<GivenRow> found = new ArrayList<>();
        for (int row = HEADS + 1; row <= given.lastRow(); row++) {
            if (given.isEmpty(row)) {
                continue;
            }
            GivenRow read = new GivenRow(given, row, columns, faults);
            if (given.hidesRow(row)) {
                read.refuse(GivenRow.KEY, "sheet.hidden-row", String.valueOf(row + 1));
            }
            sheet.columns().stream()
                    .filter(column -> column.needed() && columns.containsKey(column.code()))
                    .forEach(column -> read.require(column.code()));
            found.add(read);
        }
        rows.put(sheet, found);
    }

    /** The places of the columns by code. A head that is none is noted, and a needed column that is missing. */
    private Map<String, Integer> columns(PastSheet sheet, GridSheet given) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column <= given.lastColumn(HEADS); column++) {
            String head = given.word(HEADS, column);
            if (head.isEmpty()) {
                continue;
            }
            String code = code(head);
            boolean known = sheet.find(code).isPresent() || sheet.hasIndicators() && indicators.contains(code);
            if (!known) {
                faults.add(given.at(HEADS, column), "sheet.no-such-column", head);
            } else if (columns.putIfAbsent(code, column) != null) {
                faults.add(
                        given.at(HEADS, column),
                        "sheet.twice",
                        head,
                        given.at(HEADS, columns.get(code)).cell());
            }
            if (known && given.sheet().isColumnHidden(column)) {
                faults.add(given.at(HEADS, column), "sheet.hidden-column");
            }
        }
        sheet.columns().stream()
                .filter(column -> column.needed() && !columns.containsKey(column.code()))
                .map(PastColumn::head)
                .forEach(head -> faults.add(given.at(HEADS, 0), "archive.missing-column", head));
        return columns;
    }

    /** The code is the last word of a head. */
    private static String code(String head) {
        return head.substring(head.lastIndexOf(' ') + 1);
    }
}
