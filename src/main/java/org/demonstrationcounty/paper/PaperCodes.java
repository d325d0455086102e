package org.demonstrationcounty.paper;

import java.security.SecureRandom;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The verification codes of final papers. A code is a hundred random bits, so that nobody guesses one. */
@Component
class PaperCodes {

    /** Letters and digits that people do not confuse with one another. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final PaperCodeRepository codes;
    private final CaseFiles files;
    private final ProgrammeClock clock;
    private final SecureRandom random = new SecureRandom();

    PaperCodes(PaperCodeRepository codes, CaseFiles files, ProgrammeClock clock) {
        this.codes = codes;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The code of a final paper. The first reading makes it, for papers of earlier releases too. Two readers at the
     * same moment get the same code, because the case is locked.
     */
    @Transactional
    public String of(CaseKey caseKey, Paper paper) {
        return find(caseKey, paper).orElseGet(() -> {
            files.hold(caseKey);
            return find(caseKey, paper)
                    .orElseGet(() -> codes.save(new PaperCodeRow(caseKey, paper, newCode(), clock.instant()))
                            .code());
        });
    }

    private Optional<String> find(CaseKey caseKey, Paper paper) {
        return codes.findByCaseKeyAndKindAndVersion(caseKey.text(), paper.kind().code(), paper.version())
                .map(PaperCodeRow::code);
    }

    @Transactional(readOnly = true)
    public Optional<PaperCodeRow> find(String code) {
        return codes.findByCode(code);
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
