package org.demonstrationcounty.http;

import java.util.List;
import java.util.Map;

/** The bureau reconsiders a confirmed result or a designation. A colleague of whoever confirmed it decides. */
final class ReconsiderationWalk {

    private static final String BUREAU = "bureau";
    private static final String COLLEAGUE = "bureau-2";
    private static final Map<String, String> REASON = Map.of("reason", "来信反映数据有误");

    private final Programme programme;
    private final CountyCase reconsidered;

    ReconsiderationWalk(Programme programme, CountyCase reconsidered) {
        this.programme = programme;
        this.reconsidered = reconsidered;
    }

    ReconsiderationWalk beginsOnRound(String account, int round) {
        return begins(account, "assessments/" + round);
    }

    ReconsiderationWalk beginsOnDesignation() {
        return begins(BUREAU, "designation");
    }

    private ReconsiderationWalk begins(String account, String what) {
        programme
                .as(account)
                .post("/api/cases/" + reconsidered.key() + "/" + what + "/reconsiderations", REASON)
                .is(201);
        return this;
    }

    void upholds() {
        reconsidered.step(COLLEAGUE, "reconsider-round", Map.of("decision", "uphold", "comment", "经核实无误"));
    }

    void revisesToPassed(int round) {
        revises(round, "NOT_MET", "MET", "PASS");
    }

    void revisesToFailed(int round) {
        revises(round, "MET", "NOT_MET", "FAIL");
    }

    /** Rules on all verdicts of this kind and revises the result. */
    private void revises(int round, String from, String to, String grade) {
        beginsOnRound(BUREAU, round);
        List<Map<String, String>> rulings = reconsidered
                .assessment(BUREAU, round)
                .is(200)
                .json()
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("status").asText().equals(from))
                .map(each -> Map.of("indicator", each.get("code").asText(), "kind", to, "reason", "经核实"))
                .toList();
        reconsidered
                .step(COLLEAGUE, "reconsider-round", Map.of("decision", "reevaluate", "rulings", rulings))
                .step(COLLEAGUE, "reconsider-round", Map.of("decision", "revise", "grade", grade, "comment", "经复核改定"));
    }

    void proposesRevocation() {
        reconsidered.step(BUREAU, "propose-revocation", Map.of("decision", "revoke", "comment", "数据不实"));
    }

    void keepsDesignation() {
        reconsidered.step(BUREAU, "propose-revocation", Map.of("decision", "keep", "comment", "经核实无误"));
    }
}
