package org.demonstrationcounty.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.walks.Act;

/** What is submitted at a step for an act of the model. */
final class StepFields {

    private static final String COMMENT = "经研究";

    private final Act act;
    private final LocalDate today;
    private final int round;

    /** @param round the round under way, or the last one */
    StepFields(Act act, LocalDate today, int round) {
        this.act = act;
        this.today = today;
        this.round = round;
    }

    Map<String, Object> all() {
        return switch (act.what()) {
            case "prepare-application", "correct-application" -> of(CaseWalk.application(Figures.base()));
            case "publish-notice" -> of("publishOn", inDays(act.choice().isEmpty() ? "0" : act.choice()));
            case "issue-approval", "issue-designation" -> of("documentNumber", "晋企发〔2021〕1号", "issuedOn", inDays("0"));
            case "supply-figures" -> figures();
            case "submit-annual-report" ->
                of("summary", "工作总结", "experience", "经验", "claims", CaseWalk.claims(themes(act.choice())));
            case "score-claim" -> of("points", 1, "comment", COMMENT);
            case "rectify" -> of("summary", "整改完成");
            case "read-correction", "read-result", "read-answer" -> of();
            case "answer-report" -> of("answer", "按新口径填报");
            case "reconsider-round" -> of("decision", "uphold", "comment", COMMENT);
            default -> decision();
        };
    }

    private Map<String, Object> decision() {
        return switch (act.choice()) {
            case "approve", "confirm", "continue" -> of("decision", act.choice());
            case "adjourn" -> of("decision", "adjourn", "until", inDays("10"), "comment", COMMENT);
            case "adjourn-to-today" -> of("decision", "adjourn", "until", inDays("0"), "comment", COMMENT);
            case "rectify" -> of("decision", "rectify", "until", inDays("60"), "comment", COMMENT);
            case "dispute" -> of("decision", "dispute", "codes", "[\"modernServicesShare\"]", "comment", COMMENT);
            case "confirm PASS", "confirm FAIL" ->
                of("decision", "confirm", "grade", act.choice().substring(8));
            case "return" ->
                act.what().equals("review-assessment")
                        ? of("decision", "return", "departments", "[\"statistics\"]", "comment", COMMENT)
                        : of("decision", "return", "comment", COMMENT);
            case "reevaluate" ->
                of(
                        "decision",
                        "reevaluate",
                        "rulings",
                        "[{\"indicator\": \"smeGdpShare\", \"kind\": \"MET\", \"reason\": \"核实\"}]");
            default -> of("decision", act.choice(), "comment", COMMENT);
        };
    }

    private Map<String, Object> figures() {
        Figures figures = act.choice().equals("missed") ? Figures.threeMissed(round) : Figures.allMet(round);
        Map<String, Object> fields = of("figures", figures.of(act.by()));
        if (act.by().equals("statistics")) {
            fields.put("countyGdpGrowth", Double.valueOf(Figures.COUNTY_GROWTH));
        }
        return fields;
    }

    private static Object[] themes(String number) {
        return Stream.of("greenTransformation", "marketEntities")
                .limit(number.isEmpty() ? 0 : Integer.parseInt(number))
                .toArray();
    }

    private String inDays(String days) {
        return today.plusDays(Integer.parseInt(days)).toString();
    }

    private static Map<String, Object> of(Object... namesAndValues) {
        return CaseWalk.fields(namesAndValues);
    }
}
