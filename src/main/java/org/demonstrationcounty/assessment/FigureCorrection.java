package org.demonstrationcounty.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure of a confirmed round as it should have been.
 *
 * @param department whose indicator it is; empty where it is no department's
 * @param office who corrects it: the department, or the bureau
 */
record FigureCorrection(
        String caseKey,
        int round,
        String indicator,
        String department,
        BigDecimal figure,
        String reason,
        String office,
        String user) {

    FigureRequest request() {
        return new FigureRequest(FigureRequest.Kind.CORRECTION, List.of(), reason, user);
    }

    SuppliedFigure supplied() {
        return new SuppliedFigure(SuppliedFigureRow.Kind.CURRENT, indicator, figure, reason, office);
    }
}
