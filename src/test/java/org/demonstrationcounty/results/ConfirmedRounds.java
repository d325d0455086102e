package org.demonstrationcounty.results;

import java.math.BigDecimal;
import java.time.Instant;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRow;

/** First rounds of the data year 2021. */
final class ConfirmedRounds {

    static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    static final Edition SHIPPED = ShippedEdition.read();

    private ConfirmedRounds() {}

    static CaseKey keyOf(String county) {
        return CaseKey.of(county, 2021, 1);
    }

    static RoundRow confirmed(String county, String grade, int attempt) {
        RoundRow row = new RoundRow(opened(county), NOW);
        row.confirm(new ResultInForce(grade, attempt, attempt), BigDecimal.TEN, "bureau", NOW);
        return row;
    }

    static AssessedRound opened(String county) {
        return new AssessedRound(file(county), 1, 2021, SHIPPED);
    }

    static CaseFile file(String county) {
        return new CaseFile(keyOf(county), county, 2021, Stage.ROUND_1, 1, 2021, 2021, "instance", NOW);
    }
}
