package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The shipped tables with something changed in them. */
public final class PolicyFiles {

    private final Map<String, byte[]> files = ShippedEdition.files();

    private PolicyFiles() {}

    public static PolicyFiles shipped() {
        return new PolicyFiles();
    }

    /** Replaces a text that stands in a table's file, once at least. */
    PolicyFiles with(String table, String text, String other) {
        String content = content(table);
        assertThat(content).contains(text);
        return put(table, content.replace(text, other));
    }

    /** Replaces the text of a cell; rows and columns are counted from 1. */
    public PolicyFiles withCell(String table, int row, int column, String text) {
        String id = "id=\"" + table + "-row-" + row + "-" + column + "\">";
        String content = content(table);
        int start = content.indexOf("<text>", content.indexOf(id)) + "<text>".length();
        assertThat(content).contains(id);
        return put(table, content.substring(0, start) + text + content.substring(content.indexOf("</text>", start)));
    }

    PolicyFiles withoutRow(String table, int row) {
        String content = content(table);
        int start = content.indexOf("<rule id=\"" + table + "-row-" + row + "\"");
        int end = content.indexOf("</rule>", start) + "</rule>".length();
        return put(table, content.substring(0, start) + content.substring(end));
    }

    PolicyFiles withoutRows(String table) {
        String content = content(table);
        return put(
                table,
                content.substring(0, content.indexOf("<rule "))
                        + content.substring(content.lastIndexOf("</rule>") + 7));
    }

    PolicyFiles without(String table) {
        files.remove(name(table));
        return this;
    }

    PolicyFiles put(String table, String content) {
        files.put(name(table), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PolicyFiles edition(String id, int governsFrom) {
        return withCell("edition", 1, 3, "\"" + id + "\"").withCell("edition", 2, 3, Integer.toString(governsFrom));
    }

    String content(String table) {
        return new String(files.get(name(table)), StandardCharsets.UTF_8);
    }

    public Map<String, byte[]> files() {
        return files;
    }

    private static String name(String table) {
        return "processes/policy/" + table + ".dmn";
    }
}
