package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;

/**
 * The right figure in place of one that a confirmed round has locked.
 *
 * @param office code of the office that corrects it: the department, or the bureau
 */
public record FigureCorrection(
        CaseKey caseKey, int round, LockedFigure locked, BigDecimal figure, String reason, String office, String user) {

    FigureRequest request() {
        return new FigureRequest(FigureRequest.Kind.CORRECTION, List.of(), reason, user);
    }

    SuppliedFigure supplied() {
        return new SuppliedFigure(locked.kind(), locked.indicator(), figure, reason, office);
    }
}
