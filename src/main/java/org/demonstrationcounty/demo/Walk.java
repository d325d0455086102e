package org.demonstrationcounty.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Edition;

/** The way of a county through the programme, written as its steps: who did what, and when (Beijing time). */
class Walk {

    private static final String BUREAU = "bureau";
    private static final String GOVERNMENT = "government";

    private final County county;
    private final int year;
    private final CountyPapers papers;
    private final Edition edition;
    private final List<Scene> scenes = new ArrayList<>();

    Walk(County county, int year, CountyPapers papers, Edition edition) {
        this.county = county;
        this.year = year;
        this.papers = papers;
        this.edition = edition;
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }

    String caseKey() {
        return county.key() + "-" + year;
    }

    Walk starts(String at) {
        Map<String, Object> fields = Map.of("countyKey", county.key(), "applicationYear", year);
        return then(at, county(), desk -> desk.start("demonstration-county", fields));
    }

    Walk prepares(String at) {
        return completes(at, county(), "prepare-application", papers.application());
    }

    Walk corrects(String at) {
        return completes(at, county(), "correct-application", papers.application());
    }

    /** The city reads a correction that was made after its review. */
    Walk readsCorrection(String at) {
        return completes(at, city(), "read-correction", Map.of());
    }

    Walk approves(String step, String at, String comment) {
        return decides(step, at, "approve", comment);
    }

    /** @param toCorrect the field that the return names */
    Walk returns(String step, String at, String comment, String toCorrect) {
        Map<String, Object> fields = decision("return", comment);
        fields.put("toCorrect", "[\"" + toCorrect + "\"]");
        return completes(at, officeOf(step), step, fields);
    }

    Walk publishes(String at, String publishOn) {
        return completes(at, BUREAU, "publish-notice", Map.of("publishOn", publishOn));
    }

    Walk upholds(String at, String comment) {
        return decides("rule-objection", at, "uphold", comment);
    }

    Walk issuesApproval(String at, String documentNumber) {
        Map<String, Object> fields = Map.of("documentNumber", documentNumber, "issuedOn", at.substring(0, 10));
        return completes(at, BUREAU, "issue-approval", fields);
    }

    Walk supplies(String department, String at) {
        Map<String, Object> fields = papers.figures(department, edition.codesOf(department));
        return completes(at, department, "supply-figures", fields);
    }

    Walk confirms(String at) {
        return completes(at, county(), "confirm-figures", Map.of("decision", "confirm"));
    }

    Walk reports(String at) {
        return completes(at, county(), "submit-annual-report", papers.annualReport());
    }

    /** Scores one of the claims that wait for a score. */
    Walk scores(String at, String points, String comment) {
        Map<String, Object> fields = Map.of("points", new BigDecimal(points), "comment", Invented.text(comment));
        return completes(at, BUREAU, "score-claim", fields);
    }

    /** Reports a problem to the bureau. */
    Walk asks(String at, String subject, String content) {
        Map<String, Object> fields =
                Map.of("caseKey", caseKey(), "subject", Invented.text(subject), "content", Invented.text(content));
        return then(at, county(), desk -> desk.start("problem-report", fields));
    }

    Walk isAnswered(String at, String answer) {
        return completes(at, BUREAU, "answer-report", Map.of("answer", Invented.text(answer)));
    }

    Walk then(String at, String account, Consumer<Desk> act) {
        scenes.add(Scene.at(at, account, act));
        return this;
    }

    private Walk decides(String step, String at, String decision, String comment) {
        return completes(at, officeOf(step), step, decision(decision, comment));
    }

    private static Map<String, Object> decision(String decision, String comment) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("decision", decision);
        fields.put("comment", Invented.text(comment));
        return fields;
    }

    private Walk completes(String at, String account, String step, Map<String, Object> fields) {
        return then(at, account, desk -> desk.complete(caseKey(), step, fields));
    }

    private String officeOf(String step) {
        return switch (step) {
            case "city-review" -> city();
            case "government-consent" -> GOVERNMENT;
            default -> BUREAU;
        };
    }

    private String city() {
        return Groups.city(county.cityCode());
    }

    private String county() {
        return Groups.county(county.key());
    }
}
