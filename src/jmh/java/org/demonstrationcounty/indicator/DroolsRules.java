package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The rules as rules of Drools: one for each outcome, over a fact for each figure. */
final class DroolsRules {

    private final KieBase base;

    DroolsRules(Standard standard, int round) {
        base = new KieHelper().addContent(rules(standard, round), ResourceType.DRL).build(ExecutableModelProject.class);
    }

    List<Outcome> judge(Figures figures, References references) {
        List<Outcome> outcomes = new ArrayList<>();
        KieSession session = base.newKieSession();
        session.setGlobal("outcomes", outcomes);
        figures.byCode()
                .forEach((code, figure) -> session.insert(new DroolsFigure(
                        code,
                        figure.current(),
                        figure.previous(),
                        references.provincialSmeRevenueGrowth(),
                        references.countyGdpGrowth())));
        session.fireAllRules();
        session.dispose();
        return outcomes;
    }

    private static String rules(Standard standard, int round) {
        StringBuilder rules = new StringBuilder("""
                package rules;
                import org.demonstrationcounty.indicator.DroolsFigure;
                import org.demonstrationcounty.indicator.Outcome;
                import org.demonstrationcounty.indicator.Status;
                global java.util.List outcomes;
                """);
        for (Conditional each : Conditional.all(standard, round)) {
            Outcome outcome = each.outcome();
            rules.append("rule \"%1$s %2$s %3$d\" when DroolsFigure(code == \"%1$s\"%4$s)"
                    .formatted(outcome.code(), outcome.status(), outcome.credits(), condition(each)));
            rules.append(" then outcomes.add(new Outcome(\"%s\", Status.%s, %d)); end\n"
                    .formatted(outcome.code(), outcome.status(), outcome.credits()));
        }
        return rules.toString();
    }

    private static String condition(Conditional each) {
        if (each.outcome().status() == Status.NOT_ASSESSED) {
            return "";
        }
        if (each.comparison().isEmpty()) {
            return ", " + unknown(each.target());
        }
        String condition = known(each.target()) + ", current " + each.comparison() + " " + bar(each.target());
        return each.doubling().isEmpty()
                ? condition
                : condition + ", current " + each.doubling() + " previous * " + AskedRound.DOUBLING + "B";
    }

    private static String unknown(Target target) {
        if (target instanceof Target.AboveProvince) {
            return "current == null || province == null";
        }
        if (target instanceof Target.AboveCountyGdp) {
            return "current == null || gdp == null";
        }
        return target instanceof Target.GrowthOverLastYear
                ? "current == null || previous == null || previous <= 0"
                : "current == null";
    }

    private static String known(Target target) {
        if (target instanceof Target.AboveProvince) {
            return ", current != null, province != null";
        }
        if (target instanceof Target.AboveCountyGdp) {
            return ", current != null, gdp != null";
        }
        return target instanceof Target.GrowthOverLastYear
                ? ", current != null, previous != null, previous > 0"
                : ", current != null";
    }

    private static String bar(Target target) {
        if (target instanceof Target.AtLeast number) {
            return number.least().toPlainString() + "B";
        }
        if (target instanceof Target.AboveCountyGdp gdp) {
            return "gdp + " + gdp.points().toPlainString() + "B";
        }
        return target instanceof Target.GrowthOverLastYear growth
                ? "previous * " + Conditional.factor(growth) + "B"
                : "province";
    }
}
