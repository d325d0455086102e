package org.demonstrationcounty.http;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.document.SampleFiles;

/**
 * Three cases whose texts contain unique words, so that a test can tell who reads them. 阳城 is in its first round, and
 * one department has answered; 定襄 waits for its city; 城区 may be withdrawn.
 */
public final class SecretCases {

    /** In every text of 阳城 and its city. */
    public static final String OF_YANGCHENG = "canaryYangcheng";
    /** In every text of 定襄. */
    public static final String OF_DINGXIANG = "canaryDingxiang";
    /** In the texts of the department of finance about the figures of 阳城. */
    public static final String OF_FINANCE = "canaryFinance";

    private static final String LISTINGS = "regionalBoardListings";
    private static final int LISTED = 7_340_917;

    private final CountyCase yangcheng;
    private final CountyCase dingxiang;
    private final CountyCase spare;

    private SecretCases(Programme programme) {
        yangcheng = programme.caseOf("140522", 2021);
        dingxiang = programme.caseOf("140921", 2021);
        spare = programme.caseOf("140471", 2021);
    }

    public static SecretCases in(Programme programme) {
        SecretCases cases = new SecretCases(programme);
        cases.dingxiangApplies(programme);
        cases.yangchengIsInItsFirstRound(programme);
        return cases;
    }

    private void dingxiangApplies(Programme programme) {
        spare.toDraft();
        dingxiang.toDraft().step(dingxiang.county(), "prepare-application", application(OF_DINGXIANG));
        upload(programme, dingxiang, OF_DINGXIANG);
        dingxiang.reaches("CITY_REVIEW");
    }

    private void yangchengIsInItsFirstRound(Programme programme) {
        yangcheng
                .toDraft()
                .step(yangcheng.county(), "prepare-application", application(OF_YANGCHENG))
                .step(yangcheng.city(), "city-review", Map.of("decision", "approve", "comment", OF_YANGCHENG))
                .approve("bureau", "bureau-review")
                .approve("bureau", "meeting")
                .step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        upload(programme, yangcheng, OF_YANGCHENG);
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-07-14");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng
                .reaches("ROUND_1")
                .step(
                        yangcheng.county(),
                        "submit-annual-report",
                        Map.of("summary", OF_YANGCHENG, "experience", OF_YANGCHENG, "claims", List.of()));
        Map<String, Object> figures = yangcheng.figures("finance", 1, LISTED, 10);
        figures.put("notes", Map.of(LISTINGS, OF_FINANCE));
        yangcheng.step("finance", "supply-figures", figures);
    }

    private static Map<String, Object> application(String secret) {
        Map<String, Object> application = CountyCase.application();
        application.put("contactName", secret);
        application.put("leadingIndustry", secret);
        application.put("statement", secret);
        return application;
    }

    private static void upload(Programme programme, CountyCase theCase, String secret) {
        FileClient.of(programme, theCase.county(), theCase.key())
                .upload(Multipart.of("other", secret + ".pdf", SampleFiles.pdf()))
                .is(201);
    }

    /** The keys of the cases that must not end. */
    public List<String> keys() {
        return List.of(yangcheng.key(), dingxiang.key());
    }

    /** The key of the case that may be withdrawn. */
    public String spare() {
        return spare.key();
    }

    /** Does the open steps of 阳城, whoever has claimed them, unless somebody has completed them. */
    public void goOn(Programme programme) {
        Client admin = programme.as("admin");
        admin.get("/engine-rest/task?processInstanceBusinessKey=" + yangcheng.key())
                .each("id")
                .forEach(task -> await().until(() -> isFree(task, admin)));
        Programme.DEPARTMENTS.stream()
                .filter(department ->
                        !yangcheng.open(department, "supply-figures").isEmpty())
                .forEach(department ->
                        yangcheng.step(department, "supply-figures", yangcheng.figures(department, 1, 2_000, 1_000)));
        if (!yangcheng.open(yangcheng.county(), "confirm-figures").isEmpty()) {
            yangcheng.confirmFigures();
        }
        yangcheng.file();
    }

    /** Unassigns the task. False if it must be tried again, because a timer worked on the case at the same time. */
    private static boolean isFree(String task, Client admin) {
        int status = admin.post("/engine-rest/task/" + task + "/assignee", "{\"userId\": null}")
                .status();
        return status == 204 || status == 404;
    }

    /** The figure that the department of finance supplied, as the interfaces write it. */
    public static String figureOfFinance() {
        return String.valueOf(LISTED);
    }
}
