package org.demonstrationcounty.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.AssessedRound;
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

    public void store(AssessedRound round, List<Ruling> ruled, String user) {
        ruled.forEach(
                ruling -> rulings.save(new RulingRow(round.caseKey(), round.round(), ruling, user, clock.instant())));
    }

    /** How many indicators of a round these rulings would leave exempt; 0 where they exempt none anew (R16). */
    public int exemptionsWith(AssessedRound round, List<Ruling> ruled) {
        Set<String> exempt = new HashSet<>();
        inForce(round).stream().filter(Rulings::exempts).forEach(ruling -> exempt.add(ruling.indicator()));
        boolean anew = ruled.stream().filter(Rulings::exempts).anyMatch(ruling -> !exempt.contains(ruling.indicator()));
        ruled.forEach(ruling -> exempt.remove(ruling.indicator()));
        ruled.stream().filter(Rulings::exempts).forEach(ruling -> exempt.add(ruling.indicator()));
        return anew ? exempt.size() : 0;
    }

    private static boolean exempts(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.EXEMPT;
    }

    List<Ruling> inForce(AssessedRound round) {
        return latest(round).stream().map(RulingRow::ruling).toList();
    }

    public Collection<RulingRow> latest(AssessedRound round) {
        Map<String, RulingRow> byIndicator = new LinkedHashMap<>();
        rulings.findByCaseKeyAndRoundOrderById(round.caseKey().text(), round.round())
                .forEach(row -> byIndicator.put(row.ruling().indicator(), row));
        return byIndicator.values();
    }
}
