package org.demonstrationcounty.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demonstrationcounty.policy.PolicyTableKind;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.sheet.Fault;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.Place;

/** The tables of a workbook. It knows which cell a place in a table is. */
record ReadTables(Map<PolicyTableKind, ReadTable> tables, Faults faults) {

    private static final Pattern PATH = Pattern.compile("(?<table>[a-z-]+)(\\[(?<row>\\d+)])?(\\.(?<column>.+))?");
    private static final String OTHER_CONTENT = "policy.edition-differs";

    /** The tables as DMN files: content by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        tables.forEach(
                (kind, read) -> files.put(kind.id() + ".dmn", read.table().dmn()));
        return files;
    }

    /**
     * All faults in the order of the workbook: of cells that could not be read, and of what the tables say.
     *
     * @param refusals with their places in the tables
     */
    List<Fault> faults(List<Refusal> refusals) {
        List<String> sheets = TablesForm.sheets();
        Set<Place> unread = new HashSet<>();
        faults.inOrder(sheets).forEach(fault -> unread.add(fault.at()));
        for (Refusal refusal : refusals) {
            Place place = place(refusal);
            if (!unread.contains(place)) {
                faults.add(place, refusal.code(), refusal.arguments().toArray());
            }
        }
        return faults.inOrder(sheets);
    }

    /** The cell that a refusal is about. */
    private Place place(Refusal refusal) {
        Matcher path = PATH.matcher(refusal.field());
        PolicyTableKind kind = path.matches()
                ? PolicyTableKind.of(path.group("table")).orElse(PolicyTableKind.EDITION)
                : PolicyTableKind.EDITION;
        ReadTable read = tables.get(kind);
        if (read == null) {
            return new Place(kind.title(), 0, 0);
        }
        if (refusal.code().equals(OTHER_CONTENT)) {
            return read.idOfEdition();
        }
        String column = path.group("column");
        if (path.group("row") != null) {
            return read.place(Integer.parseInt(path.group("row")), column == null ? "" : column);
        }
        return column == null ? new Place(kind.title(), TablesForm.HEADS, 0) : read.head(column);
    }
}
