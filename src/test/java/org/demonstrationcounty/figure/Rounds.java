package org.demonstrationcounty.figure;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.StepContext;

/** Rounds of a county that applied in 2021, by the shipped edition. */
final class Rounds {

    static final CaseKey KEY = CaseKey.of("140522", 2021, 1);
    static final Edition SHIPPED = ShippedEdition.read();
    static final Instant NOW = Instant.parse("2022-02-01T02:00:00Z");

    private Rounds() {}

    /** The first data year is that of the application. */
    static AssessedRound round(int number) {
        return round(number, 2021);
    }

    static AssessedRound round(int number, int firstDataYear) {
        CaseFile file = new CaseFile(
                KEY, "140522", 2021, Stage.ofRound(number), number, firstDataYear, firstDataYear, "instance", NOW);
        return new AssessedRound(file, number, firstDataYear + number - 1, SHIPPED);
    }

    /** The context of the step in which a department supplies its figures of a round. */
    static StepContext supplyStep(String department, int round) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("department", department);
        variables.put("round", round);
        return new StepContext("supply-figures", KEY, "task", "instance", variables);
    }
}
