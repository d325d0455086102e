package org.demonstrationcounty.indicator;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The rules as one decision table of Camunda, with conditions in JUEL. It collects the outcomes of a round. */
final class CamundaTable {

    private final DmnEngine engine;
    private final DmnDecision decision;

    CamundaTable(Standard standard, int round) {
        engine = ((DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration())
                .buildEngine();
        decision = engine.parseDecision(
                "round", new ByteArrayInputStream(table(standard, round).getBytes(StandardCharsets.UTF_8)));
    }

    List<Outcome> judge(Figures figures, References references) {
        Map<String, Object> variables = new HashMap<>();
        figures.byCode().forEach((code, figure) -> {
            variables.put(code, figure.current());
            variables.put(code + "Before", figure.previous());
        });
        variables.put("province", references.provincialSmeRevenueGrowth());
        variables.put("gdp", references.countyGdpGrowth());
        return engine.evaluateDecisionTable(decision, variables).getResultList().stream()
                .map(row -> new Outcome(
                        (String) row.get("code"),
                        Status.valueOf((String) row.get("status")),
                        (Integer) row.get("credits")))
                .toList();
    }

    private static String table(Standard standard, int round) {
        StringBuilder rules = new StringBuilder();
        for (Conditional each : Conditional.all(standard, round)) {
            rules.append("<rule id='r").append(rules.length()).append("'><inputEntry id='i");
            rules.append(rules.length()).append("' expressionLanguage='juel'><text><![CDATA[${");
            rules.append(condition(each)).append("}]]></text></inputEntry>");
            for (Object output : List.of(
                    quoted(each.outcome().code()), quoted(each.outcome().status()), each.outcome().credits())) {
                rules.append("<outputEntry id='o").append(rules.length()).append("' expressionLanguage='juel'><text>");
                rules.append(output).append("</text></outputEntry>");
            }
            rules.append("</rule>");
        }
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='d'>
                <decision id='round' name='round'><decisionTable id='t' hitPolicy='COLLECT'>
                <input id='in'>
                <inputExpression id='e' expressionLanguage='juel'><text>${true}</text></inputExpression>
                </input>
                <output id='code' name='code' typeRef='string'/>
                <output id='status' name='status' typeRef='string'/>
                <output id='credits' name='credits' typeRef='integer'/>
                """
                + rules + "</decisionTable></decision></definitions>";
    }

    private static String quoted(Object text) {
        return "'" + text + "'";
    }

    private static String condition(Conditional each) {
        String code = each.indicator().code();
        if (each.outcome().status() == Status.NOT_ASSESSED) {
            return "true";
        }
        String known = known(each.target(), code);
        if (each.comparison().isEmpty()) {
            return "!(" + known + ")";
        }
        String condition = known + " && " + code + " " + each.comparison() + " " + bar(each.target(), code);
        return each.doubling().isEmpty()
                ? condition
                : condition + " && " + code + " " + each.doubling() + " " + code + "Before * " + AskedRound.DOUBLING;
    }

    private static String known(Target target, String code) {
        String known = code + " != null";
        if (target instanceof Target.AboveProvince) {
            return known + " && province != null";
        }
        if (target instanceof Target.AboveCountyGdp) {
            return known + " && gdp != null";
        }
        return target instanceof Target.GrowthOverLastYear
                ? known + " && " + code + "Before != null && " + code + "Before > 0"
                : known;
    }

    private static String bar(Target target, String code) {
        if (target instanceof Target.AtLeast number) {
            return number.least().toPlainString();
        }
        if (target instanceof Target.AboveCountyGdp gdp) {
            return "gdp + " + gdp.points().toPlainString();
        }
        return target instanceof Target.GrowthOverLastYear growth
                ? code + "Before * " + Conditional.factor(growth)
                : "province";
    }
}
