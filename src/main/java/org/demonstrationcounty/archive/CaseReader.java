package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.application.NewApplication;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.casefile.FormerCase.FormerEvent;
import org.demonstrationcounty.casefile.IssueDocument.Issued;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the cases of a workbook, each with what the other sheets say of it. */
@Component
class CaseReader {

    private static final int LONGEST = 32_767;
    private static final int LONGEST_NUMBER = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> TEXTS =
            Set.of("leadDepartment", "contactName", "contactPhone", "statement", "leadingIndustry");
    private static final Set<String> COUNTS = Set.of(
            "marketEntities",
            "belowScaleIndustrial",
            "aboveScaleIndustrial",
            "chainEnterprises",
            "startupBases",
            "srdiEnterprises");
    private static final Set<String> FLAGS = Set.of("formerPovertyCounty", "serviceOrganisation");

    /** The fields of an application that have a column of their own. */
    static final Set<String> FIELDS =
            Stream.of(TEXTS, COUNTS, FLAGS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Applications applications;
    private final Editions editions;
    private final EventReader events;
    private final RoundReader rounds;
    private final PastWords words;

    CaseReader(Applications applications, Editions editions, EventReader events, RoundReader rounds, PastWords words) {
        this.applications = applications;
        this.editions = editions;
        this.events = events;
        this.rounds = rounds;
        this.words = words;
    }

    /** @param user who records them, and stands for those who decided */
    List<PastCase> read(GivenCases given, String user) {
        RowsOfCases rows = RowsOfCases.of(given);
        List<PastCase> cases = new ArrayList<>();
        Map<String, GivenRow> seen = new HashMap<>();
        for (GivenRow row : given.of(PastSheet.CASES)) {
            String key = row.key();
            if (key.isEmpty()) {
                continue;
            }
            GivenRow before = seen.putIfAbsent(key, row);
            if (before != null) {
                row.refuse(
                        GivenRow.KEY,
                        "sheet.twice",
                        key,
                        before.at(GivenRow.KEY).cell());
            } else if (new CaseKey(key).countyKey().isEmpty()) {
                row.refuse(GivenRow.KEY, "archive.case-key", key);
            } else {
                read(row, new CaseKey(key), rows, user).ifPresent(cases::add);
            }
        }
        rows.refuseUnless(seen.keySet());
        return cases;
    }

    private Optional<PastCase> read(GivenRow row, CaseKey caseKey, RowsOfCases rows, String user) {
        String stage = row.choice("stage", words.waitingStages());
        LocalDate openedOn = row.date("openedOn");
        LocalDateTime submittedAt = row.moment("submittedOn");
        Integer consentYear = row.whole("consentYear", FIRST_YEAR, LAST_YEAR);
        Integer firstDataYear = firstDataYear(row, consentYear);
        Issued approval = approval(row);
        NewApplication application =
                stage == null || isDraft(stage) ? null : application(row, caseKey, rows.of(PastSheet.BASE, caseKey));
        List<PastRound> held = rounds.read(row, firstDataYear, caseKey, rows);
        List<FormerEvent> past = events.read(rows.of(PastSheet.EVENTS, caseKey), user);
        var notices = events.notices(rows.of(PastSheet.NOTICES, caseKey));
        if (stage == null || openedOn == null) {
            return Optional.empty();
        }
        Instant submitted = submittedAt == null ? null : EventReader.instant(submittedAt);
        FormerCase former = new FormerCase(
                caseKey,
                Stage.valueOf(stage),
                held.stream().mapToInt(round -> round.former().number()).max().orElse(0),
                EventReader.instant(openedOn.atStartOfDay()),
                consentYear,
                firstDataYear,
                approval,
                past);
        PastCase read = new PastCase(row, former, application, submitted, notices, held);
        return Optional.of(events.withStages(read));
    }

    private static boolean isDraft(String stage) {
        return stage.equals(Stage.DRAFT.name());
    }

    private @Nullable Integer firstDataYear(GivenRow row, @Nullable Integer consentYear) {
        Integer given = row.whole("firstDataYear", FIRST_YEAR, LAST_YEAR);
        if (given != null || consentYear == null) {
            return given;
        }
        return consentYear + editions.current().calendar().firstDataYear();
    }

    private static @Nullable Issued approval(GivenRow row) {
        String number = row.text("approvalNumber", LONGEST_NUMBER);
        LocalDate on = row.date("approvalOn");
        if (number == null && on == null) {
            return null;
        }
        row.require("approvalNumber");
        row.require("approvalOn");
        return number == null || on == null ? null : new Issued(number, on);
    }

    /** The application, by the declaration of the form and its checks. */
    private @Nullable NewApplication application(GivenRow row, CaseKey caseKey, List<GivenRow> base) {
        row.require("submittedOn");
        Refusals refusals = new Refusals();
        NewApplication application = applications.former(caseKey, fields(row), base(base), refusals);
        refusals.found().stream()
                .filter(refusal -> row.has(refusal.field()) == !refusal.code().equals("field.missing"))
                .forEach(refusal -> row.refuse(refusal.field(), refusal));
        return refusals.isEmpty() ? application : null;
    }

    private static Map<String, Object> fields(GivenRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        TEXTS.forEach(field -> put(fields, field, row.text(field, LONGEST)));
        COUNTS.forEach(field -> put(fields, field, row.number(field)));
        FLAGS.forEach(field -> put(fields, field, row.flag(field)));
        return fields;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private Map<String, BigDecimal> base(List<GivenRow> rows) {
        Map<String, BigDecimal> base = new LinkedHashMap<>();
        for (GivenRow row : rows) {
            if (row != rows.get(0)) {
                row.refuse(
                        GivenRow.KEY,
                        "sheet.twice",
                        row.key(),
                        rows.get(0).at(GivenRow.KEY).cell());
                continue;
            }
            words.indicators().keySet().stream().filter(row::has).forEach(code -> editions.findIndicator(code)
                    .map(indicator -> row.number(code, indicator.basis()))
                    .ifPresent(figure -> base.put(code, figure)));
        }
        return base;
    }
}
