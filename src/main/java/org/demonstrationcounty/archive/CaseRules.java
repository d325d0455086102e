package org.demonstrationcounty.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Terms;
import org.springframework.stereotype.Component;

/** Checks the cases of a workbook against the counties, the policy, and the cases that are here already. */
@Component
class CaseRules {

    private final CaseFiles files;
    private final Counties counties;
    private final Editions editions;
    private final ProgrammeClock clock;

    CaseRules(CaseFiles files, Counties counties, Editions editions, ProgrammeClock clock) {
        this.files = files;
        this.counties = counties;
        this.editions = editions;
        this.clock = clock;
    }

    void check(List<PastCase> cases) {
        Set<CaseKey> here = files.of(cases.stream().map(PastCase::caseKey).toList()).stream()
                .map(CaseFile::caseKey)
                .collect(Collectors.toSet());
        Set<String> running =
                files
                        .runningOf(cases.stream()
                                .map(each -> each.caseKey().countyKey())
                                .collect(Collectors.toSet()))
                        .stream()
                        .map(CaseFile::countyKey)
                        .collect(Collectors.toSet());
        Map<String, PastCase> ofCounty = new HashMap<>();
        for (PastCase each : cases) {
            String county = each.caseKey().countyKey();
            PastCase other = ofCounty.putIfAbsent(county, each);
            if (here.contains(each.caseKey())) {
                refuse(each, "archive.case-exists", each.caseKey());
            } else if (running.contains(county)) {
                refuse(each, "application.case-running");
            } else if (other != null) {
                refuse(each, "archive.county-twice", other.caseKey());
            } else {
                checkNumber(each);
            }
            checkCounty(each);
            checkDates(each);
        }
    }

    private static void refuse(PastCase past, String code, Object... arguments) {
        past.row().refuse(GivenRow.KEY, code, arguments);
    }

    /** A further application of a year follows the others. */
    private void checkNumber(PastCase past) {
        CaseKey key = past.caseKey();
        if (files.of(key.countyKey(), key.applicationYear()).size() != key.number() - 1) {
            refuse(past, "archive.case-number", key.number());
        }
    }

    private void checkCounty(PastCase past) {
        String county = past.caseKey().countyKey();
        LocalDate openedOn = day(past);
        if (counties.find(county).isEmpty()) {
            refuse(past, "archive.county-unknown", county);
        } else if (!counties.existed(county, openedOn)) {
            refuse(past, "archive.county-not-then", county, openedOn);
        }
    }

    private static LocalDate day(PastCase past) {
        return ProgrammeClock.local(past.former().openedAt()).toLocalDate();
    }

    private void checkDates(PastCase past) {
        int year = past.caseKey().applicationYear();
        Terms terms = editions.current().calendar();
        LocalDate today = clock.today();
        LocalDate openedOn = day(past);
        GivenRow row = past.row();
        if (!terms.applicationYears().contains(year)) {
            refuse(past, "application.no-window", String.valueOf(year));
        }
        if (openedOn.isAfter(today)) {
            row.refuse("openedOn", "date.in-the-future");
        } else if (openedOn.getYear() != year) {
            row.refuse("openedOn", "archive.opened-in-another-year", String.valueOf(year));
        }
        if (past.submittedAt() != null && past.submittedAt().isAfter(clock.instant())) {
            row.refuse("submittedOn", "date.in-the-future");
        } else if (past.submittedAt() != null
                && past.submittedAt().isBefore(past.former().openedAt())) {
            row.refuse("submittedOn", "archive.out-of-order");
        }
        Integer consentYear = past.former().consentYear();
        if (consentYear != null && consentYear > today.getYear()) {
            row.refuse("consentYear", "date.in-the-future");
        } else if (consentYear != null && consentYear < year) {
            row.refuse("consentYear", "archive.out-of-order");
        }
        if (past.former().approval() != null) {
            LocalDate approvalOn = past.former().approval().on();
            if (approvalOn.isAfter(today)) {
                row.refuse("approvalOn", "date.in-the-future");
            } else if (consentYear != null && approvalOn.getYear() < consentYear) {
                row.refuse("approvalOn", "archive.out-of-order");
            }
        }
        boolean late = today.isAfter(terms.applicationDeadline().atYear(year));
        if (past.former().stage() == Stage.DRAFT && late) {
            row.refuse("stage", "archive.draft-lapsed");
        }
    }
}
