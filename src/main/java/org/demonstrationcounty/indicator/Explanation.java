package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.List;

/** Why an indicator has its result, in words that officials accept. */
record Explanation(Judgement of) {

    /** Ids of the rules that it applies, for programs. */
    List<String> rules() {
        List<String> rules = new ArrayList<>();
        if (of.ruling() == null || !saysAll(of.ruling())) {
            rules.addAll(of.found().rules());
            if (of.credit().isToldOfGrowth()) {
                rules.add("R14");
            }
        }
        if (of.ruling() != null) {
            rules.add("R16");
        }
        return List.copyOf(rules);
    }

    private static boolean saysAll(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.EXEMPT || ruling.kind() == Ruling.Kind.NOT_MET;
    }

    /** The text, without numbers of rules. If its sentences point to different results, it ends with one conclusion. */
    Bilingual text() {
        return of.ruling() == null ? byFigures() : ruled(of.ruling());
    }

    private Bilingual byFigures() {
        Bilingual said = withGrowth(verdict());
        return of.credit().hasStrongGrowth() ? said.ending(of.credit().conclusion()) : said;
    }

    private Bilingual ruled(Ruling ruling) {
        return switch (ruling.kind()) {
            case EXEMPT, NOT_MET -> ruling.said();
            case MET ->
                ruling.said()
                        .ending(withGrowth(of.found()
                                .byFigures(of.indicator(), of.conditions().supply())))
                        .ending(of.credit().conclusion());
            case SINGLE -> verdict().then(single(ruling)).and(of.credit().conclusion());
        };
    }

    private Bilingual single(Ruling ruling) {
        Credit credit = of.credit();
        return credit.hasStrongGrowth()
                ? credit.said(of.conditions().doubling()).and(ruling.said())
                : ruling.said();
    }

    private Bilingual verdict() {
        return of.found().verdict(of.indicator(), of.conditions().supply());
    }

    private Bilingual withGrowth(Bilingual said) {
        Credit credit = of.credit();
        return credit.isToldOfGrowth() ? said.then(credit.said(of.conditions().doubling())) : said;
    }
}
