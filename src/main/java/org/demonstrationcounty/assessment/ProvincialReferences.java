package org.demonstrationcounty.assessment;

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
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.figure.ProvincialReferenceRepository;
import org.demonstrationcounty.figure.ProvincialReferenceRow;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
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
    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final CaseFiles files;
    private final AccountNames names;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ProvincialReferences(
            ProvincialReferenceRepository references,
            RoundRepository rounds,
            Evaluations evaluations,
            CaseFiles files,
            AccountNames names,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.references = references;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.files = files;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps the growth of a year and judges the year's open rounds again.
     *
     * @throws RefusedException 409 once a round of the year is confirmed
     */
    public void supply(int dataYear, BigDecimal growth, String user) {
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
        rounds.findByDataYearAndConfirmedAtIsNull(dataYear).stream()
                .filter(round -> !files.get(round.caseKey()).stage().isEnd())
                .filter(round ->
                        evaluations.latest(round.caseKey(), round.round()).isPresent())
                .forEach(round -> evaluations.evaluate(round.caseKey(), round.round()));
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
