package org.demonstrationcounty.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.RoundRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bureau's rulings in a round. All are kept, and for each indicator the latest one holds (R16). */
@Service
@Transactional
public class Rulings {

    private final RulingRepository rulings;
    private final FigureRequests requests;
    private final RoundRepository rounds;
    private final ProgrammeClock clock;

    Rulings(RulingRepository rulings, FigureRequests requests, RoundRepository rounds, ProgrammeClock clock) {
        this.rulings = rulings;
        this.requests = requests;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Stores rulings. Those of a rectification do not touch the evaluation of the year's own figures (P6). */
    public void store(AssessedRound round, List<Ruling> ruled, String user) {
        boolean rectified = requests.isRectified(round) && !rounds.isConfirmed(round.caseKey(), round.round());
        ruled.forEach(ruling -> rulings.save(new RulingRow(round, ruling, rectified, user, clock.instant())));
    }

    /**
     * How many indicators of a round would be exempt with these rulings; 0 if none of them is a new exemption (R16).
     */
    public int exemptionsWith(AssessedRound round, List<Ruling> ruled) {
        Set<String> exempt = new HashSet<>();
        inForce(round, true).stream().filter(Rulings::exempts).forEach(ruling -> exempt.add(ruling.indicator()));
        boolean anew = ruled.stream().filter(Rulings::exempts).anyMatch(ruling -> !exempt.contains(ruling.indicator()));
        ruled.forEach(ruling -> exempt.remove(ruling.indicator()));
        ruled.stream().filter(Rulings::exempts).forEach(ruling -> exempt.add(ruling.indicator()));
        return anew ? exempt.size() : 0;
    }

    private static boolean exempts(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.EXEMPT;
    }

    /** @param rectified whether rulings of a rectification are included */
    public List<Ruling> inForce(AssessedRound round, boolean rectified) {
        return latest(round, row -> rectified || !row.isRectified()).stream()
                .map(RulingRow::ruling)
                .toList();
    }

    public Collection<RulingRow> latest(AssessedRound round) {
        return latest(round, row -> true);
    }

    private Collection<RulingRow> latest(AssessedRound round, Predicate<RulingRow> wanted) {
        Map<String, RulingRow> byIndicator = new LinkedHashMap<>();
        rulings.findByCaseKeyAndRoundOrderById(round.caseKey().text(), round.round()).stream()
                .filter(wanted)
                .forEach(row -> byIndicator.put(row.ruling().indicator(), row));
        return byIndicator.values();
    }
}
