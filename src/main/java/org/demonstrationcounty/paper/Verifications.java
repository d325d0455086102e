package org.demonstrationcounty.paper;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.paper.Verification.State;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the paper of a code, and whether it still holds. */
@Component
@Transactional(readOnly = true)
class Verifications {

    /** The stages at which the content of a paper no longer holds. */
    private static final Map<PaperKind, Set<Stage>> REVOKED = Map.of(
            PaperKind.APPLICATION, EnumSet.of(Stage.DRAFT, Stage.WITHDRAWN),
            PaperKind.APPROVAL, EnumSet.of(Stage.ENDED, Stage.WITHDRAWN),
            PaperKind.DESIGNATION, EnumSet.of(Stage.REVOKED));

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{20}");

    private final PaperCodes codes;
    private final CurrentPapers papers;
    private final CaseFiles files;
    private final Counties counties;
    private final RefusalMessages words;

    Verifications(PaperCodes codes, CurrentPapers papers, CaseFiles files, Counties counties, RefusalMessages words) {
        this.codes = codes;
        this.papers = papers;
        this.files = files;
        this.counties = counties;
        this.words = words;
    }

    /** @param asked the code as somebody typed it, in capital or small letters, with blanks or hyphens between them */
    Optional<Verification> of(String asked) {
        String code = BETWEEN.matcher(Normalizer.normalize(asked, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? codes.find(code).map(this::verification) : Optional.empty();
    }

    private Verification verification(PaperCodeRow row) {
        CaseFile file = files.get(row.caseKey());
        State state = state(row, file);
        return new Verification(
                words.named("paper." + row.kind().code()),
                counties.find(file.countyKey(), row.issuedOn()).orElseThrow().name(),
                row.number(),
                row.issuedOn(),
                state,
                words.named("verify.state." + state));
    }

    private State state(PaperCodeRow row, CaseFile file) {
        Optional<Paper> now = papers.inPlaceOf(row, file);
        boolean latest = now.filter(row::isOf).isPresent();
        if (latest && REVOKED.getOrDefault(row.kind(), Set.of()).contains(file.stage())) {
            return State.REVOKED;
        }
        return latest && !now.orElseThrow().draft() ? State.VALID : State.REPLACED;
    }
}
