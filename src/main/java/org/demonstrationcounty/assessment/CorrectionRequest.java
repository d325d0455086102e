package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.demonstrationcounty.engine.CurrentUser;
import org.demonstrationcounty.engine.Groups;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.FigureReader;
import org.demonstrationcounty.refusal.JsonFields;
import org.demonstrationcounty.refusal.RefusedException;

/** Reads a correction out of a request; what is wrong with it is found all at once. */
final class CorrectionRequest {

    private static final int LONGEST_REASON = 2_000;

    private final Standard standard;
    private final CurrentUser user;

    CorrectionRequest(Standard standard, CurrentUser user) {
        this.standard = standard;
        this.user = user;
    }

    /** @throws RefusedException 403 on an indicator that is not the user's, 400 naming every fault */
    FigureCorrection read(String caseKey, int round, InputStream body) {
        JsonFields fields = JsonFields.read(body, "indicator", "figure", "reason");
        FigureReader reader = new FigureReader(standard, fields.refusals());
        Optional<Indicator> indicator = Optional.ofNullable(fields.text("indicator", LONGEST_REASON))
                .flatMap(code -> reader.indicator(code, "indicator"));
        indicator.ifPresent(this::requireOwn);
        JsonNode given = fields.number("figure");
        Optional<BigDecimal> figure = indicator.flatMap(known -> reader.value(given, known.basis(), "figure"));
        String reason = fields.text("reason", LONGEST_REASON);
        fields.throwIfAny();

        String department = indicator.orElseThrow().department();
        return new FigureCorrection(
                caseKey,
                round,
                indicator.orElseThrow().code(),
                department,
                figure.orElseThrow(),
                reason,
                isOf(department) ? department : Groups.BUREAU,
                user.id());
    }

    private void requireOwn(Indicator indicator) {
        if (!user.isBureau() && !isOf(indicator.department())) {
            throw RefusedException.forbidden("correction.not-yours");
        }
    }

    private boolean isOf(String department) {
        return user.departments().contains(department);
    }
}
