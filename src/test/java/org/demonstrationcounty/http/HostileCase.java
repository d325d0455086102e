package org.demonstrationcounty.http;

import java.util.Map;
import org.demonstrationcounty.document.SampleFiles;

/** A case in which every text tries to be more than text. */
public final class HostileCase {

    private static final String HOSTILE = "<img src=x onerror=\"window.ran=1\"><svg onload=\"window.ran=1\"></svg>"
            + "<script>window.ran=1</script>{{constructor.constructor('window.ran=1')()}}"
            + "${execution.setVariable('ran', 1)}#{1/0}' or '1'='1";

    private static final String SHORT =
            "<img src=x onerror=\"window.ran=1\">{{constructor.constructor('window.ran=1')()}}${1/0}";

    private final String correction;
    private final String report;
    private final String fileName;

    private HostileCase(String correction, String report, String fileName) {
        this.correction = correction;
        this.report = report;
        this.fileName = fileName;
    }

    /**
     * The application was submitted and returned by the city with a remark, a file is attached and a problem is
     * reported. All texts are hostile.
     */
    public static HostileCase in(Programme programme) {
        CountyCase hostile = programme.caseOf("140522", 2021).toDraft();
        Map<String, Object> application = CountyCase.application();
        application.put("leadDepartment", SHORT);
        application.put("contactName", SHORT);
        application.put("statement", HOSTILE);
        hostile.step(hostile.county(), "prepare-application", application)
                .step(hostile.city(), "city-review", Map.of("decision", "return", "comment", HOSTILE));
        Answer file = FileClient.of(programme, hostile.county(), hostile.key())
                .upload(Multipart.of("other", "${1}{{constructor}}<img src=x onerror=ran=1>.pdf", SampleFiles.pdf()))
                .is(201);
        programme
                .as(hostile.county())
                .post(
                        "/engine-rest/process-definition/key/problem-report/submit-form",
                        Client.variables(Map.of("caseKey", hostile.key(), "subject", SHORT, "content", HOSTILE)))
                .is(200);
        return new HostileCase(
                hostile.task(hostile.county(), "correct-application"),
                hostile.task("bureau", "answer-report"),
                file.at("/name"));
    }

    public String correction() {
        return correction;
    }

    public String report() {
        return report;
    }

    public String name() {
        return SHORT;
    }

    public String comment() {
        return HOSTILE;
    }

    public String subject() {
        return SHORT;
    }

    public String fileName() {
        return fileName;
    }
}
