package org.demonstrationcounty.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.IssuedDocumentRow;
import org.demonstrationcounty.casefile.IssuedDocuments;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers that a case has now. A paper is final once its last step is done. */
@Component
@Transactional(readOnly = true)
class CurrentPapers {

    private static final Set<Stage> REWRITING = Set.of(Stage.DRAFT, Stage.CORRECTION);

    private final Applications applications;
    private final Decisions decisions;
    private final NoticePapers notices;
    private final IssuedDocuments documents;
    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final ProgrammeClock clock;

    CurrentPapers(
            Applications applications,
            Decisions decisions,
            NoticePapers notices,
            IssuedDocuments documents,
            RoundRepository rounds,
            Evaluations evaluations,
            ProgrammeClock clock) {
        this.applications = applications;
        this.decisions = decisions;
        this.notices = notices;
        this.documents = documents;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** The papers that this reader may see. */
    List<Paper> of(CaseFile file, CurrentUser reader) {
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> all(kind, file))
                .filter(paper -> paper.isSeenBy(reader.seesEveryCase()))
                .toList();
    }

    private Stream<Paper> all(PaperKind kind, CaseFile file) {
        Stream<Paper> earlier = kind == PaperKind.NOTICE ? notices.earlier(file).stream() : Stream.empty();
        return Stream.concat(earlier, find(kind, file).stream());
    }

    /** The paper that this code names; empty as long as there is none. */
    Optional<Paper> named(String code, CaseFile file) {
        return PaperKind.of(code).map(kind -> find(kind, file)).orElseGet(() -> notices.earlier(file).stream()
                .filter(paper -> paper.code().equals(code))
                .findFirst());
    }

    /** The paper that now stands in the place of the one with this code; empty if there is none any more. */
    Optional<Paper> inPlaceOf(PaperCodeRow row, CaseFile file) {
        return row.kind() == PaperKind.NOTICE
                ? notices.inPlaceOf(Integer.parseInt(row.version()), file)
                : find(row.kind(), file);
    }

    /** The latest paper of a kind; empty as long as there is none. */
    Optional<Paper> find(PaperKind kind, CaseFile file) {
        return switch (kind) {
            case APPLICATION -> application(file);
            case APPROVAL_RECORD -> approvalRecord(file);
            case NOTICE -> notices.latest(file);
            case APPROVAL -> document(kind, IssuedDocumentRow.Kind.APPROVAL, Stage.APPROVAL, file);
            case DESIGNATION -> document(kind, IssuedDocumentRow.Kind.DESIGNATION, Stage.DESIGNATION, file);
            case ASSESSMENT_1, ASSESSMENT_2, ASSESSMENT_3 -> assessment(kind, file);
        };
    }

    private Optional<Paper> application(CaseFile file) {
        return applications.latest(file.caseKey()).map(filed -> {
            String version = String.valueOf(filed.version());
            return new Paper(
                    PaperKind.APPLICATION,
                    true,
                    version,
                    REWRITING.contains(file.stage()),
                    PaperKind.APPLICATION.ownNumber(file.caseKey(), version),
                    day(filed.submittedAt()),
                    false);
        });
    }

    /** The record of all decisions. It is final once the case has ended. */
    private Optional<Paper> approvalRecord(CaseFile file) {
        List<Decision> made = decisions.of(file.caseKey());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Decision latest = made.get(made.size() - 1);
        return Optional.of(new Paper(
                PaperKind.APPROVAL_RECORD,
                true,
                file.stage() + "-" + made.size(),
                !file.stage().isEnd(),
                PaperKind.APPROVAL_RECORD.ownNumber(file.caseKey(), String.valueOf(made.size())),
                day(latest.decidedAt()),
                false));
    }

    private Optional<Paper> document(PaperKind kind, IssuedDocumentRow.Kind issued, Stage stage, CaseFile file) {
        return documents
                .find(issued, file.caseKey())
                .map(found -> new Paper(kind, true, found.number(), false, found.number(), found.on(), true))
                .or(() -> file.stage() == stage ? Optional.of(Paper.draft(kind, clock.today())) : Optional.empty());
    }

    private Optional<Paper> assessment(PaperKind kind, CaseFile file) {
        Optional<RoundRow> row = rounds.findByCaseKeyAndRound(file.caseKey().text(), kind.round());
        return row.flatMap(round -> evaluations
                .inForce(file.caseKey(), kind.round())
                .map(evaluation -> new Paper(
                        kind,
                        true,
                        evaluation.attempt()
                                + round.result().map(ResultInForce::grade).orElse(""),
                        !round.isConfirmed(),
                        kind.ownNumber(file.caseKey(), kind.round() + "-" + evaluation.attempt()),
                        round.decidedAt().map(CurrentPapers::day).orElseGet(clock::today),
                        true)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProgrammeClock.ZONE);
    }
}
