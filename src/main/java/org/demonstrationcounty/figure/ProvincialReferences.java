package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.NamesOfThen;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province's growth by data year. Every value that was supplied is kept (R9). */
@Service
@Transactional
public class ProvincialReferences {

    /**
     * The growth of a data year.
     *
     * @param provincialSmeRevenueGrowth in percent; null until somebody supplies it
     * @param closed whether a confirmed round has closed it
     */
    record YearlyReference(
            int dataYear,
            @Nullable BigDecimal provincialSmeRevenueGrowth,
            @Nullable String suppliedBy,
            @Nullable Instant suppliedAt,
            boolean closed) {}

    private final ProvincialReferenceRepository references;
    private final RoundLocks locks;
    private final RoundRepository rounds;
    private final Editions editions;
    private final AccountNames names;
    private final RefusalMessages words;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ProvincialReferences(
            ProvincialReferenceRepository references,
            RoundLocks locks,
            RoundRepository rounds,
            Editions editions,
            AccountNames names,
            RefusalMessages words,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.references = references;
        this.locks = locks;
        this.rounds = rounds;
        this.editions = editions;
        this.names = names;
        this.words = words;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Stores the growth of a year. Open rounds of the year are judged again.
     *
     * @param growth in percent
     * @throws RefusedException 409 once a round of the year is confirmed
     */
    public void supply(int dataYear, BigDecimal growth, String user) {
        locks.holdAllOf(dataYear);
        if (rounds.existsByDataYearAndConfirmedAtIsNotNull(dataYear)) {
            throw RefusedException.conflict("reference.round-confirmed", String.valueOf(dataYear));
        }
        keep("supply-reference", new NewReference(dataYear, growth, null, user));
    }

    /**
     * Corrects the growth of a year. Every round of the year is judged again, confirmed or not (P8).
     *
     * @param growth in percent
     * @throws RefusedException 409 before a round of the year is confirmed, 400 if the growth does not change
     */
    void correct(int dataYear, BigDecimal growth, String reason, String user) {
        locks.holdAllOf(dataYear);
        if (!rounds.existsByDataYearAndConfirmedAtIsNotNull(dataYear)) {
            throw RefusedException.conflict("reference.no-round-confirmed", String.valueOf(dataYear));
        }
        if (growth(dataYear).filter(standing -> standing.compareTo(growth) == 0).isPresent()) {
            throw RefusedException.invalid("provincialSmeRevenueGrowth", "correction.unchanged");
        }
        keep("correct-reference", new NewReference(dataYear, growth, reason, user));
    }

    /** @param reason null unless it is a correction */
    private record NewReference(int dataYear, BigDecimal growth, @Nullable String reason, String user) {}

    private void keep(String action, NewReference given) {
        int dataYear = given.dataYear();
        BigDecimal before = growth(dataYear).orElse(null);
        references.save(
                new ProvincialReferenceRow(dataYear, given.growth(), given.reason(), given.user(), clock.instant()));
        events.publishEvent(Act.onAll(action, "data-year " + dataYear, given.user())
                .because(given.reason())
                .changing("provincialSmeRevenueGrowth", before, given.growth()));
        rounds.findByDataYearOrderByCaseKey(dataYear)
                .forEach(round -> events.publishEvent(
                        new FiguresChanged(round.caseKey(), round.round(), false, given.user(), given.reason())));
    }

    /** The growth of a year in percent; empty until somebody supplies it. */
    public Optional<BigDecimal> growth(int dataYear) {
        return references.findFirstByDataYearOrderByIdDesc(dataYear).map(ProvincialReferenceRow::smeRevenueGrowth);
    }

    /**
     * Warns of a growth that differs much from the year before. The edition says how much that is (P8).
     *
     * @return messages in the reader's language
     */
    List<String> warningsOn(int dataYear, BigDecimal growth) {
        BigDecimal far =
                editions.findGoverning(dataYear).orElseGet(editions::current).farFromYearBefore();
        return growth(dataYear - 1)
                .filter(before -> far != null && growth.subtract(before).abs().compareTo(far) > 0)
                .map(before -> words.of(new Refusal(
                        "provincialSmeRevenueGrowth",
                        "warning.reference-far",
                        List.of(
                                before.stripTrailingZeros().toPlainString(),
                                growth.subtract(before)
                                        .abs()
                                        .stripTrailingZeros()
                                        .toPlainString()))))
                .stream()
                .toList();
    }

    /** Every data year with a round or a growth, the latest first. */
    List<YearlyReference> byYear() {
        Map<Integer, ProvincialReferenceRow> latest = references.findAllByOrderById().stream()
                .collect(Collectors.toMap(ProvincialReferenceRow::dataYear, Function.identity(), (was, is) -> is));
        Set<Integer> confirmed = rounds.confirmedDataYears();
        NamesOfThen suppliers = names.ofThen(
                latest.values().stream().map(ProvincialReferenceRow::suppliedBy).toList());
        return Stream.concat(rounds.dataYears().stream(), latest.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> view(year, latest.get(year), suppliers, confirmed.contains(year)))
                .toList();
    }

    private static YearlyReference view(
            int year, @Nullable ProvincialReferenceRow row, NamesOfThen suppliers, boolean closed) {
        return row == null
                ? new YearlyReference(year, null, null, null, closed)
                : new YearlyReference(
                        year,
                        row.smeRevenueGrowth(),
                        suppliers.of(row.suppliedBy(), row.suppliedAt()),
                        row.suppliedAt(),
                        closed);
    }
}
