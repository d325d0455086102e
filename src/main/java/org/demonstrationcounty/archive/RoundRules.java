package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.Map;
import org.demonstrationcounty.application.NewApplication;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.FormerCase;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.policy.Supplies;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.sheet.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the confirmed rounds of a workbook again, and compares the results with those on record (R21). */
@Component
class RoundRules {

    private final Editions editions;
    private final Supplies supplies;
    private final PastWords words;

    RoundRules(Editions editions, Supplies supplies, PastWords words) {
        this.editions = editions;
        this.supplies = supplies;
        this.words = words;
    }

    /**
     * @param growths of the province, by data year
     * @param differences gets what differs and does not keep the case out
     */
    void check(PastCase past, Map<Integer, BigDecimal> growths, Faults differences) {
        PastRound before = null;
        for (PastRound round : past.rounds()) {
            checkForm(past, round);
            if (round.isConfirmed()) {
                Evaluation judged =
                        judge(past, round, before, growths.get(round.former().dataYear()));
                checkResult(past, round, judged);
                compare(round, judged, differences);
            }
            before = round;
        }
    }

    private void checkForm(PastCase past, PastRound round) {
        FormerRound former = round.former();
        Integer most = editions.byId(former.edition()).exemptionsAtMost();
        long exempt = former.ruled().stream()
                .filter(ruling -> ruling.kind() == Ruling.Kind.EXEMPT)
                .count();
        if (most != null && exempt > most) {
            round.row().refuse("round", "review.too-many-exemptions", most);
        }
        if (former.report() == null && !former.claims().isEmpty() && !isRecordedAbsent(past, former)) {
            round.row().refuse("summary", "archive.claims-without-report");
        }
        if (round.isConfirmed() && !former.awaited().isEmpty()) {
            round.row().refuse("awaited", "archive.confirmed-without-figures");
        }
        if (round.isConfirmed() && former.claims().stream().anyMatch(claim -> claim.points() == null)) {
            round.row().refuse("confirmedAt", "archive.claim-not-scored");
        }
        if (former.asked() == FigureRequest.Kind.RECTIFY && former.rectification() == null) {
            round.row().refuse("rectifyUntil", "field.missing");
        }
    }

    private static boolean isRecordedAbsent(PastCase past, FormerRound former) {
        return has(past, former, "submit-annual-report", "absent");
    }

    private static boolean has(PastCase past, FormerRound former, String step, String decision) {
        return past.former().events().stream()
                .map(FormerCase.FormerEvent::decision)
                .anyMatch(made -> made != null
                        && made.step().equals(step)
                        && made.round() == former.number()
                        && made.decision().equals(decision));
    }

    private Evaluation judge(PastCase past, PastRound round, @Nullable PastRound before, @Nullable BigDecimal growth) {
        FormerRound former = round.former();
        Edition edition = editions.byId(former.edition());
        CaseFile file = past.former().file(past.former().openedAt());
        AssessedRound assessed = new AssessedRound(file, former.number(), former.dataYear(), edition);
        FiguresOfRound figures = before == null
                ? FiguresOfRound.ofTheFirst(assessed, former.judged(), stated(past, former))
                : FiguresOfRound.ofALater(
                        assessed, former.judged(), before.former().figures());
        return new Evaluator(edition.standard(), supplies.of(former.dataYear()))
                .evaluate(
                        former.number(),
                        figures.toJudge(),
                        new References(growth, former.judged().countyGdpGrowth()),
                        former.ruled());
    }

    /** The base that the county stated counts unless the consent came in a later year (R4). */
    private static Map<String, BigDecimal> stated(PastCase past, FormerRound first) {
        NewApplication application = past.application();
        return application == null || first.dataYear() != past.caseKey().applicationYear()
                ? Map.of()
                : application.base();
    }

    /** What the later steps rely on: the grade goes with the conclusion, and a failed round was decided on (P4, P6). */
    private static void checkResult(PastCase past, PastRound round, Evaluation judged) {
        FormerRound former = round.former();
        String grade =
                former.confirmation() == null ? "" : former.confirmation().grade();
        if (judged.provisional()) {
            String missing = judged.verdicts().stream()
                    .filter(verdict -> verdict.status() == Status.UNDETERMINED)
                    .map(verdict -> verdict.code())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            round.row().refuse("confirmedAt", "archive.provisional", missing);
        } else if (grade.equals(Grades.FAIL) == judged.passed()) {
            round.row()
                    .refuse(
                            "grade",
                            judged.passed() ? "review.fail-though-passed" : "archive.not-passed-is-fail",
                            judged.credits(),
                            judged.required());
        }
        boolean isLast =
                past.former().round() == former.number() && past.former().stage() == Stage.ofRound(former.number());
        if (!judged.passed() && !isLast && !has(past, former, "decide-failed-round", "continue")) {
            round.row().refuse("grade", "archive.failed-without-decision");
        }
    }

    private void compare(PastRound round, Evaluation judged, Faults differences) {
        BigDecimal score = judged.score().add(PastRound.points(round.former().claims()));
        differs(round, "credits", round.credits(), judged.credits(), differences);
        differs(round, "passed", yes(round.passed()), yes(judged.passed()), differences);
        if (round.score() != null && round.score().compareTo(score) != 0) {
            differs(round, "score", round.score().toPlainString(), score.toPlainString(), differences);
        }
        FormerRound former = round.former();
        if (former.confirmation() != null) {
            Edition edition = editions.byId(former.edition());
            Choice grades = words.grades(edition);
            String proposed = edition.grades().propose(judged.passed(), score);
            differs(
                    round,
                    "grade",
                    grades.written(former.confirmation().grade()),
                    grades.written(proposed),
                    differences);
        }
    }

    private static @Nullable String yes(@Nullable Boolean value) {
        return value == null ? null : value ? "是" : "否";
    }

    private static void differs(
            PastRound round, String column, @Nullable Object recorded, @Nullable Object judged, Faults differences) {
        if (recorded != null && judged != null && !recorded.equals(judged)) {
            GivenRow row = round.row();
            differences.add(
                    row.at(column),
                    row.key(),
                    column,
                    Faults.refusal(row.at(column), "archive.differs", recorded.toString(), judged.toString()));
        }
    }
}
