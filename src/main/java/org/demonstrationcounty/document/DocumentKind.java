package org.demonstrationcounty.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** The kind of a document, such as evidence for a figure. */
enum DocumentKind {
    /** 市级同意文件: the city government's consent, stamped (P2). */
    CITY_CONSENT("city-consent"),
    /** 创建方案. */
    PLAN("plan"),
    /** 指标佐证: what a figure rests on. */
    EVIDENCE_FIGURE("evidence-figure"),
    /** 加分佐证: what a claim for bonus points rests on (R17). */
    EVIDENCE_CLAIM("evidence-claim"),
    /** 会议材料: minutes and the like. */
    MEETING("meeting"),
    /** 公示材料. */
    NOTICE("notice"),
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    /** @param code one of {@link #codes()} */
    static DocumentKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(DocumentKind::code).toList();
    }
}
