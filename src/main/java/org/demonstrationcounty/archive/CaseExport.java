package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.assessment.FormerRounds;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.casefile.FormerCase.FormerEvent;
import org.demonstrationcounty.casefile.FormerCases;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.figure.RecordedReferences;
import org.demonstrationcounty.notice.PublishedNotices;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.problems.InChinese;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running cases of this installation, as rows of a workbook that another installation can record. */
@Service
@Transactional(readOnly = true)
class CaseExport {

    private final CaseFiles files;
    private final FormerCases cases;
    private final Applications applications;
    private final PublishedNotices notices;
    private final FormerRounds rounds;
    private final RoundExport roundExport;
    private final RecordedReferences references;
    private final Counties counties;
    private final AccountNames names;
    private final PastWords words;

    CaseExport(
            CaseFiles files,
            FormerCases cases,
            Applications applications,
            PublishedNotices notices,
            FormerRounds rounds,
            RoundExport roundExport,
            RecordedReferences references,
            Counties counties,
            AccountNames names,
            PastWords words) {
        this.files = files;
        this.cases = cases;
        this.applications = applications;
        this.notices = notices;
        this.rounds = rounds;
        this.roundExport = roundExport;
        this.references = references;
        this.counties = counties;
        this.names = names;
        this.words = words;
    }

    /** The rows of each sheet, by the codes of its columns. */
    Map<PastSheet, List<Map<String, Object>>> rows() {
        return InChinese.get(() -> {
            PastRows rows = new PastRows();
            Set<Integer> years = new LinkedHashSet<>();
            for (CaseFile file : files.running()) {
                write(file, rows);
                for (FormerRound round : rounds.of(file)) {
                    roundExport.write(file, round, rows);
                    years.add(round.dataYear());
                }
            }
            Map<Integer, BigDecimal> growths = references.provincial();
            years.stream().sorted().filter(growths::containsKey).forEach(year -> rows.add(PastSheet.YEARS)
                    .put("dataYear", year)
                    .put("provincialSmeRevenueGrowth", growths.get(year)));
            return rows.all();
        });
    }

    private void write(CaseFile file, PastRows rows) {
        FormerCase former = cases.of(file);
        Application application = applications.latest(file.caseKey()).orElse(null);
        PastRows.Row row = rows.add(PastSheet.CASES, file.caseKey())
                .put("county", counties.find(file.countyKey()).orElseThrow().name())
                .put("stage", words.stages().written(file.stage().name()))
                .put("openedOn", ProgrammeClock.local(file.openedAt()).toLocalDate())
                .put("consentYear", file.consentYear())
                .put("firstDataYear", file.firstDataYear());
        if (former.approval() != null) {
            row.put("approvalNumber", former.approval().number())
                    .put("approvalOn", former.approval().on());
        }
        if (application != null) {
            row.put("submittedOn", ProgrammeClock.local(application.submittedAt()));
            application.fields().forEach((field, value) -> row.put(field, PastRows.cell(value)));
            PastRows.Row base = rows.add(PastSheet.BASE, file.caseKey());
            application.base().forEach(base::put);
        }
        former.events().forEach(event -> write(file, event, rows.add(PastSheet.EVENTS, file.caseKey())));
        notices.of(file.caseKey()).forEach(notice -> rows.add(PastSheet.NOTICES, file.caseKey())
                .put("publishOn", notice.publishOn())
                .put("lastDay", notice.lastDay()));
    }

    private void write(CaseFile file, FormerEvent event, PastRows.Row row) {
        row.put("at", ProgrammeClock.local(event.at())).put("round", event.round() == 0 ? null : event.round());
        if (event.stage() != null) {
            row.put("stage", words.stages().written(event.stage().name()));
        }
        Decision made = event.decision();
        if (made != null) {
            row.put("step", words.steps().written(made.step()))
                    .put("decision", words.decisions(made.step()).written(made.decision()))
                    .put("until", made.until())
                    .put("comment", made.step().equals(Decision.ON_OBJECTION) ? null : made.comment())
                    .put("toCorrect", made.toCorrect().isEmpty() ? null : String.join(",", made.toCorrect()))
                    .put("office", decider(file, made));
        }
    }

    /** Who decided. Of a decision that was recorded later, the office stands for both. */
    private @Nullable String decider(CaseFile file, Decision made) {
        Instant importedAt = file.importedAt();
        if (importedAt != null && made.decidedAt().isBefore(importedAt)) {
            return made.office();
        }
        String name = names.of(made.decidedBy(), made.decidedAt());
        return made.office() == null ? name : made.office() + " " + name;
    }
}
