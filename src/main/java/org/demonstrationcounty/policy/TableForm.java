package org.demonstrationcounty.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.demonstrationcounty.problems.Refusals;

/**
 * Checks the form of the tables in a file: each decision is a table that is read entry by entry, and each entry has
 * all its cells.
 */
final class TableForm {

    private static final String UNIQUE = "UNIQUE";
    private static final Set<String> ENTRY_BY_ENTRY = Set.of(UNIQUE, "FIRST", "ANY", "RULE ORDER", "COLLECT");

    private final Refusals refusals;

    TableForm(Refusals refusals) {
        this.refusals = refusals;
    }

    void check(Collection<Decision> decisions) {
        decisions.stream()
                .filter(decision -> PolicyTableKind.of(decision.getId()).isPresent())
                .forEach(this::check);
    }

    private void check(Decision decision) {
        if (decision.getExpression() instanceof DecisionTable table) {
            checkHitPolicy(decision.getId(), table);
            checkColumns(decision.getId(), table);
            checkEntries(decision.getId(), table);
        } else {
            refusals.add(decision.getId(), "policy.not-a-table");
        }
    }

    private void checkHitPolicy(String id, DecisionTable table) {
        String written = table.getAttributeValue("hitPolicy");
        String hitPolicy = written == null ? UNIQUE : written;
        String aggregation = table.getAttributeValue("aggregation");
        if (!ENTRY_BY_ENTRY.contains(hitPolicy) || aggregation != null) {
            refusals.add(id + ".hitPolicy", "policy.hit-policy", aggregation == null ? hitPolicy : aggregation);
        }
    }

    private void checkColumns(String id, DecisionTable table) {
        Set<String> names = new HashSet<>();
        for (Output output : table.getOutputs()) {
            if (output.getName() != null && !names.add(output.getName())) {
                refusals.add(id + "." + output.getName(), "policy.column-twice");
            }
        }
    }

    private void checkEntries(String id, DecisionTable table) {
        int number = 0;
        for (Rule entry : table.getRules()) {
            number++;
            if (entry.getInputEntries().size() != table.getInputs().size()
                    || entry.getOutputEntries().size() != table.getOutputs().size()) {
                refusals.add(id + "[" + number + "]", "policy.cells");
            }
        }
    }
}
