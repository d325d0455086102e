package org.demonstrationcounty.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Service;

/** The editions of the policy, the deployed ones being all there are (R21). */
@Service
public class Editions {

    private final DeployedEditions deployed;
    private final ProgrammeClock clock;

    Editions(DeployedEditions deployed, ProgrammeClock clock) {
        this.deployed = deployed;
        this.clock = clock;
    }

    /**
     * The edition that governs the running year; before any does, the one that will first.
     *
     * @throws RefusedException not found, if no edition is deployed
     */
    public Edition current() {
        int year = clock.today().getYear();
        List<Edition> all = deployed.all();
        return newest(all, edition -> edition.governsFrom() <= year)
                .or(() -> all.stream().min(Comparator.comparingInt(Edition::governsFrom)))
                .orElseThrow(() -> RefusedException.notFound("policy.no-edition"));
    }

    /**
     * The edition that judges the figures of a data year: of those that govern it the one that governs from the latest
     * year, and of two such the one deployed later. Deploying an edition once more does not make it newer.
     *
     * @throws RefusedException not found, if none governs that year
     */
    public Edition governing(int dataYear) {
        return newest(deployed.all(), edition -> edition.governsFrom() <= dataYear)
                .orElseThrow(() -> RefusedException.notFound("policy.no-edition-for-year", Integer.toString(dataYear)));
    }

    /** @throws RefusedException not found, if there is no such edition */
    public Edition byId(String id) {
        return newest(deployed.all(), edition -> edition.id().equals(id))
                .orElseThrow(() -> RefusedException.notFound("policy.unknown-edition", id));
    }

    private static Optional<Edition> newest(List<Edition> all, Predicate<Edition> wanted) {
        return all.stream()
                .filter(wanted)
                .reduce((older, later) -> later.governsFrom() >= older.governsFrom() ? later : older);
    }
}
