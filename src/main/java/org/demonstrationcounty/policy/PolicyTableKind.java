package org.demonstrationcounty.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of an edition. */
enum PolicyTableKind {
    EDITION("edition", "item", "value"),
    INDICATORS(
            "indicators",
            "code",
            "number",
            "group",
            "groupEnglish",
            "name",
            "nameEnglish",
            "unit",
            "basis",
            "department",
            "definition",
            "definitionEnglish",
            "year1",
            "year2",
            "year3",
            "assessed",
            "doubles"),
    PASS_LINE("pass-line", "round", "required"),
    ELIGIBILITY("eligibility", "field", "name", "nameEnglish", "least", "leastFormerPoverty"),
    BONUS("bonus", "theme", "name", "nameEnglish", "ceiling"),
    GRADES("grades", "passed", "score", "grade", "name", "nameEnglish"),
    CALENDAR("calendar", "item", "value", "unit");

    private final String id;
    private final List<String> columns;

    PolicyTableKind(String id, String... columns) {
        this.id = id;
        this.columns = List.of(columns);
    }

    static Optional<PolicyTableKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    /** The columns that a table must have. It may have others, for its readers. */
    List<String> columns() {
        return columns;
    }
}
