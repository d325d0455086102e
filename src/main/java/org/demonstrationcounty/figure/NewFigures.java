package org.demonstrationcounty.figure;

import java.util.List;

/** Adds supplied figures. */
public interface NewFigures {

    /**
     * Adds figures together, because a workbook brings thousands, and in their order, because of two figures of an
     * indicator the later one counts.
     */
    void add(List<SuppliedFigureRow> rows);
}
