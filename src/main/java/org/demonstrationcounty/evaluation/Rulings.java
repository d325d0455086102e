package org.demonstrationcounty.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bureau ruled in a round; of each indicator the latest ruling holds, all are kept (R16). */
@Service
@Transactional
public class Rulings {

    private final RulingRepository rulings;
    private final ProgrammeClock clock;

    Rulings(RulingRepository rulings, ProgrammeClock clock) {
        this.rulings = rulings;
        this.clock = clock;
    }

    public void store(String caseKey, int round, List<Ruling> ruled, String user) {
        ruled.forEach(ruling -> rulings.save(new RulingRow(caseKey, round, ruling, user, clock.instant())));
    }

    List<Ruling> inForce(String caseKey, int round) {
        return latest(caseKey, round).stream().map(RulingRow::ruling).toList();
    }

    public Collection<RulingRow> latest(String caseKey, int round) {
        Map<String, RulingRow> byIndicator = new LinkedHashMap<>();
        rulings.findByCaseKeyAndRoundOrderById(caseKey, round)
                .forEach(row -> byIndicator.put(row.ruling().indicator(), row));
        return byIndicator.values();
    }
}
