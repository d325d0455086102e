package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/** The cells that were filled in, by sheet, case and indicator, with their places. */
final class FilledCells {

    /** @param text of a note */
    record Filled(@Nullable BigDecimal number, @Nullable String text, Place at) {}

    private record Key(CaseKey caseKey, String code) {}

    private final Map<FigureSheetPart, Map<Key, Filled>> cells = new EnumMap<>(FigureSheetPart.class);
    private final Map<CaseKey, Place> rows = new LinkedHashMap<>();

    void put(FigureSheetPart part, CaseKey caseKey, String code, Filled filled) {
        cells.computeIfAbsent(part, any -> new LinkedHashMap<>()).put(new Key(caseKey, code), filled);
    }

    @Nullable
    Filled find(FigureSheetPart part, CaseKey caseKey, String code) {
        Map<Key, Filled> ofThePart = cells.get(part);
        return ofThePart == null ? null : ofThePart.get(new Key(caseKey, code));
    }

    /** Stores the place of a case's row. The first row of a case counts. */
    void putRow(CaseKey caseKey, Place at) {
        rows.putIfAbsent(caseKey, at);
    }

    Map<CaseKey, Place> rows() {
        return rows;
    }
}
