package org.demonstrationcounty.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.demonstrationcounty.policy.WrittenTable.Cell;
import org.demonstrationcounty.policy.WrittenTable.Column;
import org.demonstrationcounty.policy.WrittenTable.Row;

/** Writes a policy table as a DMN file, as the shipped ones are written. */
final class DmnWriter {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" \
            xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" \
            xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" \
            xmlns:camunda="http://camunda.org/schema/1.0/dmn" \
            id="%1$s-definitions" name="%2$s" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="%1$s" name="%2$s" camunda:historyTimeToLive="P1825D">
            """;

    private static final String FOOT =
            """
                </decisionTable>
              </decision>
              <dmndi:DMNDI>
                <dmndi:DMNDiagram id="%1$s-diagram">
                  <dmndi:DMNShape id="%1$s-shape" dmnElementRef="%1$s">
                    <dc:Bounds height="80" width="180" x="160" y="100" />
                  </dmndi:DMNShape>
                </dmndi:DMNDiagram>
              </dmndi:DMNDI>
            </definitions>
            """;

    private final WrittenTable table;
    private final String id;
    private final List<Integer> conditions;
    private final List<Integer> results;
    private final StringBuilder xml = new StringBuilder();

    DmnWriter(WrittenTable table) {
        this.table = table;
        this.id = table.kind().id();
        this.conditions = places(table, true);
        this.results = places(table, false);
    }

    private static List<Integer> places(WrittenTable table, boolean ofConditions) {
        List<String> names = table.kind().conditions();
        return IntStream.range(0, table.columns().size())
                .filter(place -> names.contains(table.columns().get(place).name()) == ofConditions)
                .boxed()
                .toList();
    }

    byte[] write() {
        xml.append(HEAD.formatted(id, table.kind().title()));
        describe(table.description());
        xml.append("    <decisionTable id=\"%s-table\" hitPolicy=\"%s\">\n"
                .formatted(id, table.kind() == PolicyTableKind.GRADES ? "FIRST" : "UNIQUE"));
        conditions.forEach(this::condition);
        results.forEach(this::result);
        for (int number = 1; number <= table.rows().size(); number++) {
            rule(number, table.rows().get(number - 1));
        }
        return xml.append(FOOT.formatted(id)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void describe(String text) {
        if (!text.isEmpty()) {
            xml.append("      <description>").append(escaped(text)).append("</description>\n");
        }
    }

    private void condition(int place) {
        Column column = table.columns().get(place);
        xml.append(
                """
                      <input id="%1$s-column-%2$d" label="%3$s">
                        <inputExpression id="%1$s-expression-%2$d" typeRef="string">
                          <text>%4$s</text>
                        </inputExpression>
                      </input>
                """
                        .formatted(id, place + 1, escaped(column.head()), escaped(column.name())));
    }

    private void result(int place) {
        Column column = table.columns().get(place);
        xml.append("      <output id=\"%s-column-%d\" label=\"%s\" name=\"%s\" typeRef=\"string\" />\n"
                .formatted(id, place + 1, escaped(column.head()), escaped(column.name())));
    }

    private void rule(int number, Row row) {
        xml.append("      <rule id=\"%s-row-%d\">\n".formatted(id, number));
        describe(row.note());
        int column = 0;
        for (int place : conditions) {
            entry("inputEntry", number, ++column, written(row.cells().get(place), "-"));
        }
        for (int place : results) {
            entry("outputEntry", number, ++column, written(row.cells().get(place), ""));
        }
        xml.append("      </rule>\n");
    }

    private void entry(String kind, int row, int column, String text) {
        xml.append("        <%1$s id=\"%2$s-row-%3$d-%4$d\"><text>%5$s</text></%1$s>\n"
                .formatted(kind, id, row, column, escaped(text)));
    }

    private static String written(Cell cell, String blank) {
        if (cell.text().isEmpty()) {
            return blank;
        }
        return cell.quoted() ? "\"" + cell.text().replace("\"", "\\\"") + "\"" : cell.text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
