package org.demonstrationcounty.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads decision tables cell by cell. The tables are not evaluated, because FEEL would turn exact decimals into
 * binary floating point.
 */
final class DecisionTables {

    private DecisionTables() {}

    static List<PolicyTable> read(Collection<Decision> decisions) {
        return decisions.stream().map(DecisionTables::read).toList();
    }

    private static PolicyTable read(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            return new PolicyTable(decision.getId(), new LinkedHashSet<>(), List.of());
        }
        List<String> columns = new ArrayList<>();
        table.getInputs()
                .forEach(input -> columns.add(
                        input.getInputExpression() == null
                                ? ""
                                : literal(input.getInputExpression().getText())));
        table.getOutputs().forEach(output -> columns.add(output.getName() == null ? "" : output.getName()));
        List<PolicyTable.Entry> entries = new ArrayList<>();
        for (Rule rule : table.getRules()) {
            entries.add(new PolicyTable.Entry(decision.getId(), entries.size() + 1, cells(columns, rule)));
        }
        return new PolicyTable(decision.getId(), new LinkedHashSet<>(columns), entries);
    }

    private static Map<String, String> cells(List<String> columns, Rule rule) {
        List<String> texts = new ArrayList<>();
        rule.getInputEntries().forEach(entry -> texts.add(literal(entry.getText())));
        rule.getOutputEntries().forEach(entry -> texts.add(literal(entry.getText())));
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(columns.size(), texts.size()); column++) {
            cells.put(columns.get(column), texts.get(column));
        }
        return cells;
    }

    /** The text of a cell without its quotation marks; blank for a cell that says nothing. */
    static String literal(@Nullable Text text) {
        String written = text == null ? "" : text.getTextContent().strip();
        if (written.equals("-")) {
            return "";
        }
        return isQuoted(written)
                ? written.substring(1, written.length() - 1)
                        .replace("\\\"", "\"")
                        .strip()
                : written;
    }

    static boolean isQuoted(String written) {
        return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
    }
}
