package org.demonstrationcounty.paper;

import java.util.Arrays;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;

/** A kind of paper. Its code names it in addresses. */
enum PaperKind {
    /** 申报表. */
    APPLICATION("application", "SB"),
    /** 审批单: every decision, who, when. */
    APPROVAL_RECORD("approval-record", "SP"),
    /** 公示. */
    NOTICE("notice", "GS"),
    /** 批复. */
    APPROVAL("approval", "PF"),
    /** 考核报告. */
    ASSESSMENT_1("assessment-1", "KH"),
    ASSESSMENT_2("assessment-2", "KH"),
    ASSESSMENT_3("assessment-3", "KH"),
    /** 认定文件. */
    DESIGNATION("designation", "RD");

    private final String code;
    private final String initials;

    PaperKind(String code, String initials) {
        this.code = code;
        this.initials = initials;
    }

    String code() {
        return code;
    }

    /** The number of a paper to which the bureau gives no document number. */
    String ownNumber(CaseKey caseKey, String version) {
        return caseKey + "-" + initials + version;
    }

    /** The round that it reports on; 0 for a paper of the whole case. */
    int round() {
        return switch (this) {
            case ASSESSMENT_1 -> 1;
            case ASSESSMENT_2 -> 2;
            case ASSESSMENT_3 -> 3;
            default -> 0;
        };
    }

    /** The file in {@code papers/}, without its ending. */
    String template() {
        return round() == 0 ? code : "assessment";
    }

    static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
