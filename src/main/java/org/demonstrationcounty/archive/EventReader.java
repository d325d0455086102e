package org.demonstrationcounty.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.casefile.FormerCase.FormerEvent;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.notice.PublishedNotices.PublishedNotice;
import org.demonstrationcounty.policy.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what happened to a case: stages, decisions and notices. */
@Component
class EventReader {

    private static final int LONGEST_COMMENT = 4_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int FARTHEST_AHEAD_IN_DAYS = 366;

    private final PastWords words;
    private final WorkingDays workingDays;
    private final Editions editions;
    private final ProgrammeClock clock;

    EventReader(PastWords words, WorkingDays workingDays, Editions editions, ProgrammeClock clock) {
        this.words = words;
        this.workingDays = workingDays;
        this.editions = editions;
        this.clock = clock;
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(ProgrammeClock.ZONE).toInstant();
    }

    /** @param user who records the decisions */
    List<FormerEvent> read(List<GivenRow> rows, String user) {
        List<FormerEvent> events = new ArrayList<>();
        for (GivenRow row : rows) {
            LocalDateTime at = row.moment("at");
            Integer round = row.whole("round", 0, Standard.ROUNDS);
            String stage = row.choice("stage", words.stages());
            String step = row.choice("step", words.steps());
            Decision made = step == null ? null : decision(row, step, round == null ? 0 : round, at, user);
            if (!row.has("stage") && !row.has("step")) {
                row.refuse("step", "field.missing");
            }
            if (at != null && at.isAfter(ProgrammeClock.local(clock.instant()))) {
                row.refuse("at", "date.in-the-future");
            }
            if (at != null && stage != null) {
                events.add(new FormerEvent(instant(at), Stage.valueOf(stage), round == null ? 0 : round, null));
            }
            if (at != null && made != null) {
                events.add(new FormerEvent(instant(at), null, made.round(), made));
            }
        }
        return events;
    }

    private @Nullable Decision decision(GivenRow row, String step, int round, @Nullable LocalDateTime at, String user) {
        row.require("decision");
        String decision = row.choice("decision", words.decisions(step));
        String comment = row.text("comment", LONGEST_COMMENT);
        LocalDate until = row.date("until");
        String toCorrect = row.text("toCorrect", LONGEST_COMMENT);
        String office = row.text("office", LONGEST_NAME);
        return decision == null || at == null
                ? null
                : new Decision(step, round, decision, comment, until, user, instant(at), office, codes(toCorrect));
    }

    static List<String> codes(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("[,，、;；]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    List<PublishedNotice> notices(List<GivenRow> rows) {
        List<PublishedNotice> notices = new ArrayList<>();
        for (GivenRow row : rows) {
            LocalDate publishOn = row.date("publishOn");
            LocalDate lastDay = row.date("lastDay");
            if (publishOn != null && publishOn.isAfter(clock.today().plusDays(FARTHEST_AHEAD_IN_DAYS))) {
                row.refuse("publishOn", "date.too-far-ahead");
            } else if (publishOn != null && lastDay != null && lastDay.isBefore(publishOn)) {
                row.refuse("lastDay", "archive.out-of-order");
            } else if (publishOn != null) {
                notices.add(new PublishedNotice(
                        notices.size() + 1, publishOn, lastDay == null ? lastDay(publishOn) : lastDay));
            }
        }
        return notices;
    }

    private LocalDate lastDay(LocalDate publishOn) {
        return workingDays.lastOf(publishOn, editions.current().calendar().noticeWorkingDays());
    }

    /** The case with the stages that follow from its dates, if the workbook names none. */
    PastCase withStages(PastCase read) {
        FormerCase former = read.former();
        if (former.events().stream().anyMatch(event -> event.stage() != null)) {
            return read;
        }
        List<FormerEvent> events = new ArrayList<>(former.events());
        events.add(new FormerEvent(former.openedAt(), Stage.DRAFT, 0, null));
        if (read.submittedAt() != null) {
            events.add(new FormerEvent(read.submittedAt(), Stage.CITY_REVIEW, 0, null));
        }
        if (former.approval() != null) {
            Instant approved = instant(former.approval().on().atStartOfDay());
            events.add(new FormerEvent(approved, Stage.CREATION, 0, null));
        }
        read.rounds().stream()
                .map(PastRound::former)
                .forEach(round -> events.add(
                        new FormerEvent(round.openedAt(), Stage.ofRound(round.number()), round.number(), null)));
        return new PastCase(
                read.row(),
                new FormerCase(
                        former.caseKey(),
                        former.stage(),
                        former.round(),
                        former.openedAt(),
                        former.consentYear(),
                        former.firstDataYear(),
                        former.approval(),
                        events),
                read.application(),
                read.submittedAt(),
                read.notices(),
                read.rounds());
    }
}
