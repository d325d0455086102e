package org.demonstrationcounty.figure;

import java.util.List;

/** Adds supplied figures. */
public interface NewFigures {

    /**
     * Adds all figures in one batch, because a workbook brings thousands. Keeps their order, because the later of two
     * figures of an indicator counts.
     */
    void add(List<SuppliedFigureRow> rows);
}
