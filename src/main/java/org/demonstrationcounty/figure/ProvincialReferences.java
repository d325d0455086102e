package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province's own growth, year by year; every value that was ever supplied is kept (R9). */
@Service
@Transactional
public class ProvincialReferences {

    /**
     * What is known of a data year.
     *
     * @param provincialSmeRevenueGrowth in percent; null as long as nobody supplied it
     * @param closed whether a confirmed round has closed it
     */
    record YearlyReference(
            int dataYear,
            BigDecimal provincialSmeRevenueGrowth,
            String suppliedBy,
            Instant suppliedAt,
            boolean closed) {}

    private final ProvincialReferenceRepository references;
    private final RoundLocks locks;
    private final RoundRepository rounds;
    private final AccountNames names;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ProvincialReferences(
            ProvincialReferenceRepository references,
            RoundLocks locks,
            RoundRepository rounds,
            AccountNames names,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.references = references;
        this.locks = locks;
        this.rounds = rounds;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps the growth of a year, by which the year's open rounds are judged again.
     *
     * @throws RefusedException 409 once a round of the year is confirmed
     */
    public void supply(int dataYear, BigDecimal growth, String user) {
        locks.holdAllOf(dataYear);
        if (rounds.existsByDataYearAndConfirmedAtIsNotNull(dataYear)) {
            throw RefusedException.conflict("reference.round-confirmed", String.valueOf(dataYear));
        }
        BigDecimal before = references
                .findFirstByDataYearOrderByIdDesc(dataYear)
                .map(ProvincialReferenceRow::smeRevenueGrowth)
                .orElse(null);
        references.save(new ProvincialReferenceRow(dataYear, growth, user, clock.instant()));
        events.publishEvent(Act.onAll("supply-reference", "data-year " + dataYear, user)
                .changing("provincialSmeRevenueGrowth", before, growth));
        rounds.findByDataYearAndConfirmedAtIsNull(dataYear)
                .forEach(round -> events.publishEvent(new FiguresChanged(round.caseKey(), round.round(), false)));
    }

    /** Every data year that has a round or a growth, the latest first. */
    List<YearlyReference> byYear() {
        Map<Integer, ProvincialReferenceRow> latest = references.findAllByOrderById().stream()
                .collect(Collectors.toMap(ProvincialReferenceRow::dataYear, Function.identity(), (was, is) -> is));
        Set<Integer> confirmed = rounds.confirmedDataYears();
        Map<String, String> suppliers = names.of(
                latest.values().stream().map(ProvincialReferenceRow::suppliedBy).toList());
        return Stream.concat(rounds.dataYears().stream(), latest.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> view(year, latest.get(year), suppliers, confirmed.contains(year)))
                .toList();
    }

    private static YearlyReference view(
            int year, ProvincialReferenceRow row, Map<String, String> suppliers, boolean closed) {
        return row == null
                ? new YearlyReference(year, null, null, null, closed)
                : new YearlyReference(
                        year, row.smeRevenueGrowth(), suppliers.get(row.suppliedBy()), row.suppliedAt(), closed);
    }
}
