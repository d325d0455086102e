package org.demonstrationcounty.policy;

import java.util.List;

/**
 * A policy table as people write it, with everything that its file says.
 *
 * @param description what the table says about itself; blank if nothing
 */
public record WrittenTable(PolicyTableKind kind, String description, List<Column> columns, List<Row> rows) {

    public WrittenTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param head in words */
    public record Column(String name, String head) {}

    /**
     * @param cells one for each column
     * @param note on the row; blank if there is none
     */
    public record Row(List<Cell> cells, String note) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text blank if the cell is empty
     * @param quoted whether it is words; else it is a number, a truth value or a condition
     */
    public record Cell(String text, boolean quoted) {

        public static final Cell BLANK = new Cell("", false);

        public static Cell words(String text) {
            return new Cell(text, true);
        }

        public static Cell literal(String text) {
            return new Cell(text, false);
        }
    }

    /** The table as a DMN file. */
    public byte[] dmn() {
        return new DmnWriter(this).write();
    }
}
