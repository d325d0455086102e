package org.demonstrationcounty.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of an edition. */
public enum PolicyTableKind {
    EDITION("edition", "政策版本", "item", "value"),
    INDICATORS(
            "indicators",
            "年度考核指标",
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
    PASS_LINE("pass-line", "合格线", "round", "required"),
    ELIGIBILITY("eligibility", "申报条件", "field", "name", "nameEnglish", "least", "leastFormerPoverty"),
    BONUS("bonus", "加分主题", "theme", "name", "nameEnglish", "ceiling"),
    GRADES("grades", "考核等次", "passed", "score", "grade", "name", "nameEnglish"),
    CALENDAR("calendar", "工作日程", "item", "value", "unit");

    private final String id;
    private final String title;
    private final List<String> columns;

    PolicyTableKind(String id, String title, String... columns) {
        this.id = id;
        this.title = title;
        this.columns = List.of(columns);
    }

    public static Optional<PolicyTableKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** Its name in Chinese. */
    public String title() {
        return title;
    }

    /** The column that names a row. */
    public String key() {
        return columns.get(0);
    }

    /** The columns that say when a row holds. */
    List<String> conditions() {
        return columns.subList(0, this == GRADES ? 2 : 1);
    }

    /** The columns that a table must have. It may have others, for its readers. */
    List<String> columns() {
        return columns;
    }
}
