package org.demonstrationcounty.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.demonstrationcounty.policy.PolicyFiles;

/** Tables of a sound edition that differ from the shipped ones in cells of every kind. */
final class AnyTables {

    private static final int INDICATORS = 26;
    private static final String[] WORDS = {
        "“高质量”",
        "\\\"引号\\\"",
        "A &amp; B",
        "&lt;1&gt;",
        "=1+1",
        "+86",
        "-5",
        "@me",
        "第一行\n第二行",
        "007",
        "1.50",
        "true",
        "是",
        "否",
        "１２",
        "'单引号",
        "末尾反斜杠\\",
        "中\t间",
        "😀",
        "1E5",
        "50%",
        "空 格"
    };

    private final Random dice;
    private final PolicyFiles files = PolicyFiles.shipped();

    private AnyTables(long seed) {
        this.dice = new Random(seed);
    }

    static PolicyFiles of(long seed) {
        return new AnyTables(seed).tables();
    }

    private PolicyFiles tables() {
        files.edition(oneOf("2024", "007", "e-1.2", "True", "1E5"), 2024 + dice.nextInt(9));
        files.withCell("edition", 3, 3, quoted());
        files.withCell("edition", 6, 3, oneOf("0", "30", "12.5", "0.0001", "\"30\"", "30.0"));
        files.withCell("edition", 7, 3, oneOf("true", "false", "\"true\""));
        files.withCell("edition", 11, 3, oneOf("", "3", "-"));
        files.withCell("grades", 1, 2, oneOf("&gt;= 100", "&gt;= 110", "&gt;= 99.5"));
        files.withCell("calendar", 1, 3, oneOf("\"2021\"", "2024", "\"2024, 2025\""));
        files.withCell("calendar", 2, 3, oneOf("\"04-30\"", "\"12-31\""));
        for (int row = 1; row <= INDICATORS; row++) {
            if (oneIn(3)) {
                files.withCell("indicators", row, 5, quoted()).withCell("indicators", row, 10, quoted());
            }
        }
        files.withCell("indicators", 1, 12, oneOf("1000", "\"1000\"", "\"1000.0\"", "\"年增20%\"", "0", "999999999"));
        files.withCell("indicators", 1, 13, oneOf("", "-", "\"\"", "1200"));
        files.withCell("indicators", 2, 12, oneOf("\"高于全省增速\"", "\"快于全县GDP增速2.5个百分点以上\"", "8.1"));
        if (oneIn(2)) {
            files.withColumn("indicators", "weight", numbers()).withColumn("indicators", "remark", words());
        }
        if (oneIn(2)) {
            files.withRow("bonus", "\"digitalEconomy\"", quoted(), quoted(), oneOf("3", "0.5", "\"2\""));
        }
        if (oneIn(2)) {
            files.withoutRow("bonus", 1 + dice.nextInt(9));
        }
        return files;
    }

    private Map<Integer, String> numbers() {
        return Map.of(1 + dice.nextInt(INDICATORS), oneOf("2.5", "0", "10000"));
    }

    private Map<Integer, String> words() {
        Map<Integer, String> words = new HashMap<>();
        words.put(1 + dice.nextInt(INDICATORS), oneOf(WORDS));
        return words;
    }

    private String quoted() {
        return "\"" + oneOf(WORDS) + "\"";
    }

    private boolean oneIn(int times) {
        return dice.nextInt(times) == 0;
    }

    private String oneOf(String... choices) {
        return choices[dice.nextInt(choices.length)];
    }
}
