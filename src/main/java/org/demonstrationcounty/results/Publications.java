package org.demonstrationcounty.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.round.RoundsOfYear;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The data years with published results (P11). */
@Service
@Transactional
class Publications {

    private final PublicationRepository publications;
    private final RoundRepository rounds;
    private final RoundLocks locks;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationRepository publications,
            RoundRepository rounds,
            RoundLocks locks,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.publications = publications;
        this.rounds = rounds;
        this.locks = locks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Publishes the confirmed results of a year. Meanwhile nobody can confirm, correct or revise a result of the
     * year.
     *
     * @throws RefusedException 409 if the year is published already, or no result of it is confirmed
     */
    Publication publish(int dataYear, NewPublication act, String user) {
        locks.holdAllOf(dataYear);
        if (publications.findByDataYear(dataYear).isPresent()) {
            throw RefusedException.conflict("publication.already", String.valueOf(dataYear));
        }
        List<RoundRow> confirmed = rounds.findByDataYearAndConfirmedAtIsNotNull(dataYear);
        if (confirmed.isEmpty()) {
            throw RefusedException.conflict("publication.nothing-confirmed", String.valueOf(dataYear));
        }
        PublicationRow row =
                publications.saveAndFlush(new PublicationRow(dataYear, act, confirmed, user, clock.instant()));
        events.publishEvent(Act.onAll("publish-results", "year " + dataYear, user)
                .changing("documentNumber", null, act.documentNumber())
                .changing("issuedOn", null, act.issuedOn()));
        events.publishEvent(new ResultsPublished(
                dataYear, confirmed.stream().map(RoundRow::caseKey).toList(), user));
        return row.publication();
    }

    @Transactional(readOnly = true)
    Optional<Publication> of(int dataYear) {
        return publications.findByDataYear(dataYear).map(PublicationRow::publication);
    }

    /** The confirmed rounds that differ from what was published with the year, each with its mark. */
    @Transactional(readOnly = true)
    Map<CaseKey, Publication.Mark> marks(int dataYear, List<RoundRow> confirmed) {
        return publications
                .findByDataYear(dataYear)
                .map(published -> published.marks(confirmed))
                .orElse(Map.of());
    }

    /** The published data years, the latest first. */
    @Transactional(readOnly = true)
    List<PublishedResults.PublishedYear> published() {
        return publications.findAllByOrderByDataYearDesc().stream()
                .map(PublicationRow::year)
                .toList();
    }

    /** Data years with confirmed results, the latest first, each with its publication. */
    @Transactional(readOnly = true)
    List<YearOfResults> years() {
        Map<Integer, Publication> published = publications.findAllByOrderByDataYearDesc().stream()
                .collect(Collectors.toMap(row -> row.year().dataYear(), PublicationRow::publication));
        return rounds.countsByYear().stream()
                .filter(year -> year.confirmed() > 0)
                .sorted(Comparator.comparing(RoundsOfYear::dataYear).reversed())
                .map(year -> new YearOfResults(
                        year.dataYear(), year.confirmed(), year.rounds(), published.get(year.dataYear())))
                .toList();
    }

    /**
     * @param confirmed number of its confirmed rounds
     * @param rounds number of all its rounds
     * @param publication null until it is published
     */
    record YearOfResults(int dataYear, long confirmed, long rounds, @Nullable Publication publication) {}
}
