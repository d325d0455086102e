package org.demonstrationcounty.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.demonstrationcounty.policy.WrittenTable.Cell;
import org.demonstrationcounty.policy.WrittenTable.Column;
import org.demonstrationcounty.policy.WrittenTable.Row;
import org.jspecify.annotations.Nullable;

/** Reads policy tables as they were written. */
final class WrittenTables {

    private WrittenTables() {}

    /** The policy tables in these files, in the order of their kinds. */
    static List<WrittenTable> of(Map<String, byte[]> files) {
        return PolicyResources.decisionsOf(files).values().stream()
                .flatMap(Collection::stream)
                .flatMap(decision -> written(decision).stream())
                .sorted(Comparator.comparing(WrittenTable::kind))
                .toList();
    }

    private static Optional<WrittenTable> written(Decision decision) {
        return PolicyTableKind.of(decision.getId())
                .filter(kind -> decision.getExpression() instanceof DecisionTable)
                .map(kind -> written(kind, decision, (DecisionTable) decision.getExpression()));
    }

    private static WrittenTable written(PolicyTableKind kind, Decision decision, DecisionTable table) {
        List<Column> columns = new ArrayList<>();
        table.getInputs().forEach(input -> columns.add(column(name(input), input.getLabel())));
        table.getOutputs().forEach(output -> columns.add(column(name(output), output.getLabel())));
        return new WrittenTable(
                kind,
                description(decision),
                columns,
                table.getRules().stream().map(WrittenTables::row).toList());
    }

    private static String name(Input input) {
        return input.getInputExpression() == null
                ? ""
                : DecisionTables.literal(input.getInputExpression().getText());
    }

    private static String name(Output output) {
        return output.getName() == null ? "" : output.getName();
    }

    private static Column column(String name, @Nullable String label) {
        return new Column(name, label == null || label.isBlank() ? name : label);
    }

    private static Row row(Rule rule) {
        List<Cell> cells = new ArrayList<>();
        rule.getInputEntries().forEach(entry -> cells.add(cell(entry.getText())));
        rule.getOutputEntries().forEach(entry -> cells.add(cell(entry.getText())));
        return new Row(cells, description(rule));
    }

    private static Cell cell(@Nullable Text written) {
        String text = DecisionTables.literal(written);
        if (written == null || text.isEmpty()) {
            return Cell.BLANK;
        }
        return new Cell(text, DecisionTables.isQuoted(written.getTextContent().strip()));
    }

    private static String description(DmnElement element) {
        Description description = element.getDescription();
        return description == null ? "" : description.getTextContent().strip();
    }
}
