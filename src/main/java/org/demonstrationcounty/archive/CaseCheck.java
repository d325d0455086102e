package org.demonstrationcounty.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.sheet.AboutSheet;
import org.demonstrationcounty.sheet.Fault;
import org.demonstrationcounty.sheet.Faults;
import org.demonstrationcounty.sheet.Place;
import org.demonstrationcounty.sheet.SheetIdentity;
import org.springframework.stereotype.Component;

/** Checks a workbook of cases as a whole, and notes every fault. Nothing is written. */
@Component
class CaseCheck {

    private static final List<String> SHEETS = sheets();

    private final CaseReader cases;
    private final YearReader years;
    private final CaseRules caseRules;
    private final StageRules stageRules;
    private final RoundRules roundRules;
    private final PastWords words;
    private final Editions editions;

    CaseCheck(
            CaseReader cases,
            YearReader years,
            CaseRules caseRules,
            StageRules stageRules,
            RoundRules roundRules,
            PastWords words,
            Editions editions) {
        this.cases = cases;
        this.years = years;
        this.caseRules = caseRules;
        this.stageRules = stageRules;
        this.roundRules = roundRules;
        this.words = words;
        this.editions = editions;
    }

    private static List<String> sheets() {
        List<String> sheets = new ArrayList<>(PastSheet.titles());
        sheets.add(0, AboutSheet.NAME);
        return List.copyOf(sheets);
    }

    /**
     * @param user who records the cases
     * @throws org.demonstrationcounty.problems.RefusedException if it is no workbook of ours
     */
    CheckedCases check(Workbook workbook, String user) {
        SheetIdentity.requireOurs(workbook, SheetIdentity.CASES);
        Faults problems = new Faults();
        SheetIdentity.ofCases().check(workbook, problems);
        return problems.isEmpty()
                ? InChinese.get(() -> editions.readOnce(() -> checked(workbook, user, problems)))
                : new CheckedCases(List.of(), Map.of(), ordered(problems), List.of());
    }

    private CheckedCases checked(Workbook workbook, String user, Faults problems) {
        Faults differences = new Faults();
        GivenCases given = GivenCases.read(workbook, words.indicators().keySet(), problems);
        YearReader.Growths growths = years.read(given.of(PastSheet.YEARS));
        List<PastCase> read = cases.read(given, user).stream()
                .sorted(Comparator.comparing(PastCase::caseKey))
                .toList();
        caseRules.check(read);
        for (PastCase past : read) {
            stageRules.check(past);
            roundRules.check(past, growths.all(), differences);
        }
        if (given.of(PastSheet.CASES).isEmpty() && problems.isEmpty()) {
            problems.add(new Place(PastSheet.CASES.title(), 1, 0), "archive.no-cases");
        }
        return new CheckedCases(read, growths.added(), ordered(problems), ordered(differences));
    }

    private static List<Fault> ordered(Faults faults) {
        return faults.inOrder(SHEETS).stream().distinct().toList();
    }
}
