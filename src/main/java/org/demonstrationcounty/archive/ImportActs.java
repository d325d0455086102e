package org.demonstrationcounty.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.people.Act;

/** What the trail keeps of a case that was recorded from a workbook, value by value. */
final class ImportActs {

    static final String ACTION = "import-case";

    private ImportActs() {}

    static List<Act> of(PastCase past, CaseImportRow row, String user) {
        List<Act> acts = new ArrayList<>();
        FormerCase former = past.former();
        Act recorded = act(past, row, user)
                .changing("stage", null, former.stage())
                .changing("openedAt", null, former.openedAt());
        if (former.consentYear() != null) {
            recorded = recorded.changing("consentYear", null, former.consentYear());
        }
        if (former.approval() != null) {
            recorded = recorded.changing(
                            "documentNumber", null, former.approval().number())
                    .changing("issuedOn", null, former.approval().on());
        }
        if (past.application() != null) {
            for (var figure : new TreeMap<>(past.application().base()).entrySet()) {
                recorded = recorded.changing("base." + figure.getKey(), null, figure.getValue());
            }
        }
        acts.add(recorded);
        past.rounds().forEach(round -> acts.add(of(round, act(past, row, user))));
        return acts;
    }

    private static Act act(PastCase past, CaseImportRow row, String user) {
        return Act.onCase(past.caseKey().text(), ACTION, user)
                .to("import " + row.id())
                .because(row.fileName());
    }

    private static Act of(PastRound round, Act begun) {
        FormerRound former = round.former();
        Act act = begun.inRound(former.number()).changing("dataYear", null, former.dataYear());
        if (former.confirmation() != null) {
            act = act.changing("grade", null, former.confirmation().grade());
        }
        for (var figure : new TreeMap<>(former.judged().current()).entrySet()) {
            if (figure.getValue().figure() != null) {
                act = act.changing(
                        "figures." + figure.getKey(), null, figure.getValue().figure());
            }
        }
        for (var figure : new TreeMap<>(former.figures().base()).entrySet()) {
            act = act.changing("base." + figure.getKey(), null, figure.getValue());
        }
        if (former.judged().countyGdpGrowth() != null) {
            act = act.changing(FigureSubmission.GDP, null, former.judged().countyGdpGrowth());
        }
        for (var ruling : former.ruled()) {
            act = act.changing("rulings." + ruling.indicator(), null, ruling.kind());
        }
        for (var claim : former.claims()) {
            if (claim.points() != null) {
                act = act.changing("points." + claim.theme(), null, claim.points());
            }
        }
        return act;
    }
}
