package org.demonstrationcounty.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.Paging;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.Clashes;
import org.demonstrationcounty.problems.RefusedException;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases with their states. */
@Service
@Transactional
public class CaseFiles {

    private static final Set<Stage> RUNNING =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isEnd()).collect(Collectors.toSet());

    private static final Set<String> NO_COUNTY = Set.of("");

    /** The locks of a row that this transaction has locked, or written since. */
    private static final Set<LockMode> HOLDS = EnumSet.of(LockMode.PESSIMISTIC_WRITE, LockMode.WRITE);

    private final CaseFileRepository files;
    private final StageChangeRepository changes;
    private final EntityManager entities;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CaseFiles(
            CaseFileRepository files,
            StageChangeRepository changes,
            EntityManager entities,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.changes = changes;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens a case whose process instance has just begun.
     *
     * @throws RefusedException 409 if another case of the county was opened at the same moment
     */
    public void open(CaseKey caseKey, String processInstanceId, String user) {
        CaseFile file = new CaseFile(
                caseKey,
                caseKey.countyKey(),
                caseKey.applicationYear(),
                Stage.DRAFT,
                0,
                null,
                null,
                processInstanceId,
                clock.instant());
        try {
            files.saveAndFlush(new CaseFileRow(file, user));
        } catch (DataIntegrityViolationException violation) {
            if (Clashes.isBehind(violation)) {
                throw RefusedException.conflict("application.case-running");
            }
            throw violation;
        }
    }

    public Optional<CaseFile> find(CaseKey caseKey) {
        return files.findById(caseKey.text()).map(CaseFileRow::file);
    }

    /** @throws RefusedException 404 if there is no such case */
    public CaseFile get(CaseKey caseKey) {
        return row(caseKey).file();
    }

    /**
     * Locks a case until the transaction ends. Nobody else who locks it works on it meanwhile, and its stage does not
     * change.
     *
     * @throws RefusedException 404 if there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile hold(CaseKey caseKey) {
        return held(caseKey).file();
    }

    /** @throws RefusedException 404 if there is no such case, 409 if it has ended */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile holdRunning(CaseKey caseKey) {
        CaseFile file = hold(caseKey);
        if (file.stage().isEnd()) {
            throw RefusedException.conflict("case.ended");
        }
        return file;
    }

    /** The cases of a county in a year (R2). */
    public List<CaseFile> of(String countyKey, int applicationYear) {
        return files.findByCountyKeyAndApplicationYear(countyKey, applicationYear).stream()
                .map(CaseFileRow::file)
                .toList();
    }

    /** Whether the county has a case that has not ended (R2). */
    public boolean isRunningFor(String countyKey) {
        return files.existsByCountyKeyAndEndedFalse(countyKey);
    }

    /** The cases of these keys, in the order of the keys. */
    public List<CaseFile> of(Collection<CaseKey> caseKeys) {
        return files
                .findByCaseKeyInOrderByCaseKey(
                        caseKeys.stream().map(CaseKey::text).toList())
                .stream()
                .map(CaseFileRow::file)
                .toList();
    }

    /** Keys of the cases of these counties, and of those at these stages. */
    public List<String> keysOf(Set<String> counties, Set<Stage> stages) {
        return counties.isEmpty() && stages.isEmpty()
                ? List.of()
                : files.keysOf(
                        counties.isEmpty() ? NO_COUNTY : counties,
                        stages.isEmpty() ? EnumSet.noneOf(Stage.class) : stages);
    }

    /** The cases that have not ended. */
    public List<CaseFile> running() {
        return files.findByStageInOrderByCaseKey(RUNNING).stream()
                .map(CaseFileRow::file)
                .toList();
    }

    /** The cases that are at this stage. */
    public List<CaseFile> at(Stage stage) {
        return files.findByStageOrderByCaseKey(stage).stream()
                .map(CaseFileRow::file)
                .toList();
    }

    /** The cases of these counties that have not ended. */
    public List<CaseFile> runningOf(Set<String> counties) {
        return files.findByCountyKeyInAndEndedFalseOrderByCaseKey(counties).stream()
                .map(CaseFileRow::file)
                .toList();
    }

    /**
     * Enters a stage. It locks the case before the engine writes its rows, in the same order as everybody who works
     * on a case, so there is no deadlock.
     */
    public void enter(CaseKey caseKey, Stage stage) {
        CaseFileRow row = held(caseKey);
        Stage left = row.file().stage();
        row.enter(stage);
        Act entered = Act.onCase(caseKey.text(), "enter-stage", Act.SYSTEM)
                .changing("stage", left == stage ? null : left, stage);
        events.publishEvent(row.round() == 0 ? entered : entered.inRound(row.round()));
        changes.save(new StageChangeRow(caseKey, stage, row.round(), nextMoment(caseKey)));
        events.publishEvent(new StageEntered(caseKey, left == stage ? null : left, stage));
        if (stage.isEnd()) {
            events.publishEvent(new CaseEnded(caseKey, stage));
        }
    }

    /** Moves a case to another process instance. */
    public void resume(CaseKey caseKey, String processInstanceId) {
        held(caseKey).resume(processInstanceId);
    }

    /**
     * The present moment, but always after everything that has happened to the case. So its history keeps its order
     * even if a machine's clock is moved back.
     */
    public Instant moment(CaseKey caseKey) {
        Instant now = clock.instant();
        return Optional.ofNullable(row(caseKey).latestMoment())
                .map(latest -> latest.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }

    /** The present moment, which is the latest of the case from now on. */
    Instant nextMoment(CaseKey caseKey) {
        Instant moment = moment(caseKey);
        held(caseKey).reached(moment);
        return moment;
    }

    /**
     * Records the government's consent (R4).
     *
     * @param yearsToData years from the consent to the first data year
     */
    public void consented(CaseKey caseKey, int yearsToData) {
        int year = clock.today().getYear();
        held(caseKey).consentIn(year, year + yearsToData);
    }

    /**
     * Begins the next of the three rounds.
     *
     * @return its number
     */
    public int beginNextRound(CaseKey caseKey) {
        int round = held(caseKey).nextRound();
        enter(caseKey, Stage.ofRound(round));
        return round;
    }

    /** @param named keys of the counties whose names have the text of the filter */
    Page<CaseFile> list(CaseFilter filter, Set<String> named, Paging paging) {
        Set<String> only = filter.counties();
        String text = filter.text();
        return files.find(
                        filter.year(),
                        filter.stage(),
                        filter.ended(),
                        only == null,
                        only == null || only.isEmpty() ? NO_COUNTY : only,
                        text == null,
                        named.isEmpty() ? NO_COUNTY : named,
                        text == null ? "" : text,
                        PageRequest.of(
                                paging.page(), paging.size(), filter.order().sort()))
                .map(CaseFileRow::file);
    }

    /** The row, locked and read again, unless this transaction holds it already. Then nobody else can change it. */
    private CaseFileRow held(CaseKey caseKey) {
        Session session = entities.unwrap(Session.class);
        if (!isRead(caseKey, session)) {
            return known(caseKey, entities.find(CaseFileRow.class, caseKey.text(), LockModeType.PESSIMISTIC_WRITE));
        }
        CaseFileRow row = row(caseKey);
        if (!HOLDS.contains(session.getCurrentLockMode(row))) {
            entities.flush();
            entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
        return row;
    }

    private static boolean isRead(CaseKey caseKey, Session session) {
        return session.getStatistics().getEntityKeys().stream()
                .map(EntityKey.class::cast)
                .anyMatch(key -> key.getIdentifier().equals(caseKey.text())
                        && key.getEntityName().equals(CaseFileRow.class.getName()));
    }

    private CaseFileRow row(CaseKey caseKey) {
        return known(caseKey, files.findById(caseKey.text()).orElse(null));
    }

    private static CaseFileRow known(CaseKey caseKey, @Nullable CaseFileRow row) {
        if (row == null) {
            throw RefusedException.notFound("case.unknown", caseKey);
        }
        return row;
    }
}
