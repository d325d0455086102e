package org.demonstrationcounty.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** The editions of the policy. There are no others than the deployed ones (R21). */
@Service
public class Editions {

    private final DeployedEditions deployed;
    private final ProgrammeClock clock;

    Editions(DeployedEditions deployed, ProgrammeClock clock) {
        this.deployed = deployed;
        this.clock = clock;
    }

    /** Does work on many cases by the editions that are deployed when it begins. They are read once. */
    public <T> T readOnce(Supplier<T> work) {
        return deployed.readOnce(work);
    }

    /**
     * The edition that governs the current year. Before the first edition governs, it is the first one.
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
     * The edition that judges the figures of a data year. Several may govern it: then the one that governs from the
     * latest year counts, and of equal ones the one deployed last. Deploying an edition again does not make it newer.
     *
     * @throws RefusedException not found, if none governs that year
     */
    public Edition governing(int dataYear) {
        return findGoverning(dataYear)
                .orElseThrow(() -> RefusedException.notFound("policy.no-edition-for-year", Integer.toString(dataYear)));
    }

    /** The edition that judges the figures of a data year; empty if none governs that year. */
    public Optional<Edition> findGoverning(int dataYear) {
        return newest(deployed.all(), edition -> edition.governsFrom() <= dataYear);
    }

    /** All editions, by the data year from which they govern. Equal ones stand in the order of deployment. */
    public List<Edition> inOrder() {
        return deployed.all().stream()
                .sorted(Comparator.comparingInt(Edition::governsFrom))
                .toList();
    }

    /** The edition of this id; empty if there is none. */
    public Optional<Edition> find(String id) {
        return deployed.all().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst();
    }

    /** @throws RefusedException not found, if there is no such edition */
    public Edition byId(String id) {
        return find(id).orElseThrow(() -> RefusedException.notFound("policy.unknown-edition", id));
    }

    /**
     * The tables of an edition as they were written.
     *
     * @throws RefusedException not found, if there is no such edition
     */
    public List<WrittenTable> tables(String id) {
        return deployed.files(id)
                .map(WrittenTables::of)
                .orElseThrow(() -> RefusedException.notFound("policy.unknown-edition", id));
    }

    /** The indicator of this code, as the latest edition that has it declares it; empty if none has it. */
    public Optional<Indicator> findIndicator(String code) {
        return inOrder().stream()
                .flatMap(edition -> edition.standard().find(code).stream())
                .reduce((earlier, later) -> later);
    }

    /**
     * The name of a grade in an edition, in the reader's language; the code itself if the edition has no such grade.
     */
    public String gradeName(String edition, String grade) {
        return find(edition)
                .flatMap(each -> each.grades().name(grade))
                .map(name -> name.in(LocaleContextHolder.getLocale()))
                .orElse(grade);
    }

    private static Optional<Edition> newest(List<Edition> all, Predicate<Edition> wanted) {
        return all.stream()
                .filter(wanted)
                .reduce((older, later) -> later.governsFrom() >= older.governsFrom() ? later : older);
    }
}
