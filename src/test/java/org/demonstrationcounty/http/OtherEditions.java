package org.demonstrationcounty.http;

import java.util.Map;
import org.demonstrationcounty.policy.PolicyFiles;

/** Editions that differ from the shipped one. */
final class OtherEditions {

    /** The indicator that the second year's edition leaves out. */
    static final String LEFT_OUT = "famousTrademarks";

    // Rows of the shipped tables.
    private static final int GROWTH_FROM_ZERO = 13;
    private static final int PROGRAMME = 16;
    private static final int HONOUR = 18;
    private static final int SUPPLY_FIGURES = 15;
    private static final int FIRST_DATA_YEAR = 30;
    private static final int ROUND_OPENING = 31;
    private static final int LOW_CARBON = 4;

    private OtherEditions() {}

    /**
     * An edition with 27 indicators: it leaves one out, adds one of a new department, and adds one that is not assessed
     * but whose growth doubles another. The first data year of a case is the year after its consent.
     */
    static PolicyFiles ofTheSecondYear() {
        return PolicyFiles.shipped()
                .edition("2023", 2022)
                .withColumn("indicators", "doubledBy", Map.of(1, "marketEntities"))
                .withoutRow("indicators", 22)
                .withRow("indicators", indicator("crossBorderSellers", 27, "跨境电商企业数量", "commerce", "\"5\"", "true"))
                .withRow("indicators", indicator("marketEntities", 28, "市场主体数量", "market-regulation", "", "false"))
                .withoutRow("grades", 3)
                .withCell("grades", 2, 2, "-")
                .withCell("pass-line", 2, 2, "24")
                .withCell("calendar", FIRST_DATA_YEAR, 3, "1")
                .withCell("calendar", ROUND_OPENING, 3, "\"03-01\"");
    }

    /** The shipped indicators, with a theme fewer, shorter terms, and growth from zero. */
    static PolicyFiles newerOfTheSecondYear() {
        return PolicyFiles.shipped()
                .edition("2023-b", 2022)
                .withoutRow("bonus", LOW_CARBON)
                .withCell("calendar", SUPPLY_FIGURES, 3, "5")
                .withCell("edition", GROWTH_FROM_ZERO, 3, "true");
    }

    /** The programme has another name, and rounds open a month later. */
    static PolicyFiles ofTheThirdYear() {
        return PolicyFiles.shipped()
                .edition("2024", 2023)
                .withCell("edition", PROGRAMME, 3, "\"民营经济高质量发展示范县创建\"")
                .withCell("calendar", ROUND_OPENING, 3, "\"02-01\"");
    }

    /** The honour has another name. */
    static PolicyFiles withAnotherHonour(String id, int governsFrom, String honour) {
        return PolicyFiles.shipped().edition(id, governsFrom).withCell("edition", HONOUR, 3, "\"" + honour + "\"");
    }

    private static String[] indicator(
            String code, int number, String name, String department, String target, String assessed) {
        return new String[] {
            "\"" + code + "\"",
            Integer.toString(number),
            "\"开放发展\"",
            "\"Opening up\"",
            "\"" + name + "\"",
            "\"" + code + "\"",
            "\"个\"",
            "\"当年\"",
            "\"" + department + "\"",
            "\"当年数量\"",
            "\"Of the year\"",
            target,
            target,
            target,
            assessed,
            "false",
            ""
        };
    }
}
