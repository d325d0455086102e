package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The shipped tables with changes. */
public final class PolicyFiles {

    private final Map<String, byte[]> files = ShippedEdition.files();

    private PolicyFiles() {}

    public static PolicyFiles shipped() {
        return new PolicyFiles();
    }

    /** Replaces a text in a table's file. It must stand there at least once. */
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

    /** Adds a column with these texts in these rows. The cells of other rows are blank. */
    public PolicyFiles withColumn(String table, String name, Map<Integer, String> texts) {
        StringBuilder content = new StringBuilder(content(table));
        int rule = content.indexOf("<rule ");
        content.insert(rule, "<output id=\"" + table + "-" + name + "\" name=\"" + name + "\" typeRef=\"string\" />\n");
        int row = 0;
        for (int end = content.indexOf("</rule>"); end >= 0; end = content.indexOf("</rule>", end)) {
            String text = texts.getOrDefault(++row, "");
            String cell = "<outputEntry id=\"" + table + "-" + name + "-" + row + "\"><text>\"" + text
                    + "\"</text></outputEntry>\n";
            content.insert(end, cell);
            end += cell.length() + "</rule>".length();
        }
        return put(table, content.toString());
    }

    /** Adds a row at the end, with these texts by column. */
    public PolicyFiles withRow(String table, String... texts) {
        String content = content(table);
        StringBuilder row = new StringBuilder("<rule id=\"" + table + "-added-" + content.length() + "\">\n");
        int inputs = content.split("<input ").length - 1;
        for (int column = 0; column < texts.length; column++) {
            String entry = column < inputs ? "inputEntry" : "outputEntry";
            row.append("<" + entry + " id=\"" + table + "-added-" + content.length() + "-" + column + "\"><text>"
                    + texts[column].replace("<", "&lt;").replace(">", "&gt;") + "</text></" + entry + ">\n");
        }
        int end = content.lastIndexOf("</rule>") + "</rule>".length();
        return put(table, content.substring(0, end) + "\n" + row + "</rule>" + content.substring(end));
    }

    public PolicyFiles withoutRow(String table, int row) {
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

    /** The edition that these tables are. */
    public Edition read() {
        return read(files);
    }

    public static Edition read(Map<String, byte[]> files) {
        return PolicyResources.edition(files, ShippedEdition.DEPARTMENTS).orElseThrow();
    }

    /** The tables as they are written. */
    public List<WrittenTable> written() {
        return written(files);
    }

    public static List<WrittenTable> written(Map<String, byte[]> files) {
        return WrittenTables.of(files);
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
