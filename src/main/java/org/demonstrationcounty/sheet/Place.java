package org.demonstrationcounty.sheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a workbook.
 *
 * @param row from 0
 * @param column from 0
 */
public record Place(String sheet, int row, int column) {

    /** The cell as people name it, such as E5. */
    public String cell() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    @Override
    public String toString() {
        return sheet + "!" + cell();
    }
}
