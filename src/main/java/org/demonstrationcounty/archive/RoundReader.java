package org.demonstrationcounty.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.assessment.FormerRound.Confirmation;
import org.demonstrationcounty.assessment.FormerRound.Rectification;
import org.demonstrationcounty.assessment.FormerRound.Report;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.RoundRow.Settled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rounds of a case. */
@Component
class RoundReader {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_CREDITS = 1_000;

    private final Editions editions;
    private final FiguresReader figures;
    private final RulingsReader rulings;
    private final PastWords words;
    private final ProgrammeClock clock;

    RoundReader(
            Editions editions, FiguresReader figures, RulingsReader rulings, PastWords words, ProgrammeClock clock) {
        this.editions = editions;
        this.figures = figures;
        this.rulings = rulings;
        this.words = words;
        this.clock = clock;
    }

    /** The rounds in their order. A round that cannot be read is noted and left out. */
    List<PastRound> read(GivenRow caseRow, @Nullable Integer firstDataYear, CaseKey caseKey, RowsOfCases rows) {
        Map<Integer, GivenRow> byNumber = new TreeMap<>();
        for (GivenRow row : rows.of(PastSheet.ROUNDS, caseKey)) {
            Integer number = row.whole("round", 1, Standard.ROUNDS);
            GivenRow before = number == null ? null : byNumber.putIfAbsent(number, row);
            if (before != null) {
                row.refuse(
                        "round",
                        "sheet.twice",
                        String.valueOf(number),
                        before.at("round").cell());
            }
        }
        for (PastSheet sheet : List.of(PastSheet.FIGURES, PastSheet.RULINGS, PastSheet.CLAIMS)) {
            RoundRows.refuseUnless(byNumber.keySet(), rows.of(sheet, caseKey));
        }
        if (byNumber.isEmpty()) {
            return List.of();
        }
        if (firstDataYear == null) {
            caseRow.require("consentYear");
            return List.of();
        }
        List<PastRound> read = new ArrayList<>();
        Edition before = null;
        for (Map.Entry<Integer, GivenRow> each : byNumber.entrySet()) {
            int number = each.getKey();
            GivenRow row = each.getValue();
            Optional<Edition> edition = edition(row, dataYear(row, firstDataYear + number - 1));
            if (edition.isPresent()) {
                RoundRows its = RoundRows.of(number, caseKey, rows);
                read.add(read(row, number, firstDataYear + number - 1, edition.get(), before, its));
                before = edition.get();
            }
        }
        return read;
    }

    private static int dataYear(GivenRow row, int expected) {
        Integer given = row.whole("dataYear", 2000, 2100);
        if (given != null && given != expected) {
            row.refuse("dataYear", "archive.other-data-year", String.valueOf(expected));
        }
        return expected;
    }

    /** The edition that governs the data year; empty if there is none. Another one is noted. */
    private Optional<Edition> edition(GivenRow row, int dataYear) {
        Optional<Edition> governing = editions.findGoverning(dataYear);
        String given = row.text("edition", 50);
        if (governing.isEmpty()) {
            row.refuse("dataYear", "policy.no-edition-for-year", String.valueOf(dataYear));
        } else if (given != null && editions.find(given).isEmpty()) {
            row.refuse("edition", "policy.unknown-edition", given);
        } else if (given != null && !given.equals(governing.get().id())) {
            row.refuse(
                    "edition",
                    "archive.edition-not-governing",
                    given,
                    String.valueOf(dataYear),
                    governing.get().id());
        }
        return governing;
    }

    private PastRound read(
            GivenRow row, int number, int dataYear, Edition edition, @Nullable Edition before, RoundRows its) {
        LocalDate opening = edition.calendar().roundOpening().atYear(dataYear + 1);
        LocalDate given = row.date("openedOn");
        LocalDate openedOn = given == null ? opening : given;
        if (openedOn.isAfter(clock.today())) {
            row.refuse("openedOn", "archive.round-not-open", String.valueOf(number), openedOn);
        } else if (openedOn.isBefore(opening)) {
            row.refuse("openedOn", "archive.opened-too-early", opening);
        }
        Confirmation confirmation = confirmation(row, edition);
        String asked = row.choice("asked", words.asked());
        String settled = row.choice("settled", words.settled());
        FigureRequest.Kind kind = asked == null ? FigureRequest.Kind.FIRST : FigureRequest.Kind.valueOf(asked);
        FiguresReader.Read read = figures.read(its, number, edition, before);
        boolean isOpen = confirmation == null && settled == null;
        FormerRound former = new FormerRound(
                number,
                dataYear,
                edition.id(),
                EventReader.instant(openedOn.atStartOfDay()),
                kind,
                row.has("awaited") || !isOpen || kind != FigureRequest.Kind.FIRST
                        ? awaited(row, edition)
                        : read.unanswered(edition),
                settled(settled, confirmation),
                report(row),
                read.ofTheYear(),
                read.rectified(),
                rulings.read(its, number, edition, false),
                rulings.read(its, number, edition, true),
                rulings.claims(its, edition),
                rectification(row),
                confirmation);
        Integer credits = row.whole("credits", 0, MOST_CREDITS);
        return new PastRound(row, former, credits, row.flag("passed"), row.number("score"));
    }

    private @Nullable Confirmation confirmation(GivenRow row, Edition edition) {
        LocalDateTime at = row.moment("confirmedAt");
        String grade = row.choice("grade", words.grades(edition));
        if (!row.has("confirmedAt") && !row.has("grade")) {
            return null;
        }
        row.require("confirmedAt");
        row.require("grade");
        if (at != null && at.isAfter(ProgrammeClock.local(clock.instant()))) {
            row.refuse("confirmedAt", "date.in-the-future");
        }
        return at == null || grade == null ? null : new Confirmation(grade, EventReader.instant(at));
    }

    private static @Nullable Settled settled(@Nullable String given, @Nullable Confirmation confirmation) {
        if (given != null) {
            return Settled.valueOf(given);
        }
        return confirmation == null ? null : Settled.CONFIRMED;
    }

    private List<String> awaited(GivenRow row, Edition edition) {
        Choice departments = words.departments(edition);
        List<String> awaited = new ArrayList<>();
        for (String each : EventReader.codes(row.text("awaited", LONGEST_TEXT))) {
            departments
                    .read(each)
                    .ifPresentOrElse(awaited::add, () -> row.refuse("awaited", "field.unknown-code", each));
        }
        return awaited.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private static @Nullable Report report(GivenRow row) {
        String summary = row.text("summary", LONGEST_TEXT);
        String experience = row.text("experience", LONGEST_TEXT);
        if (!row.has("summary") && !row.has("experience")) {
            return null;
        }
        row.require("summary");
        row.require("experience");
        return summary == null || experience == null ? null : new Report(summary, experience);
    }

    private static @Nullable Rectification rectification(GivenRow row) {
        LocalDate until = row.date("rectifyUntil");
        String summary = row.text("rectification", LONGEST_TEXT);
        if (summary != null) {
            row.require("rectifyUntil");
        }
        return until == null ? null : new Rectification(until, summary);
    }
}
