package org.demonstrationcounty.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why an indicator has its result, in words that officials accept.
 *
 * @param text without numbers of rules; if its sentences point to different results, it ends with one conclusion
 * @param rules ids of the rules that it applies, for programs
 */
record Explanation(Bilingual text, List<String> rules) {

    static Explanation of(Comparison found, Optional<Ruling> ruling, Credit credit, Doubling doubling) {
        List<String> rules = new ArrayList<>();
        if (ruling.filter(Explanation::saysAll).isEmpty()) {
            rules.addAll(found.rules());
            credit.said(doubling).ifPresent(said -> rules.add("R14"));
        }
        ruling.ifPresent(word -> rules.add("R16"));
        return new Explanation(
                ruling.map(word -> ruled(found, word, credit, doubling))
                        .orElseGet(() -> byFigures(found, credit, doubling)),
                List.copyOf(rules));
    }

    private static boolean saysAll(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.EXEMPT || ruling.kind() == Ruling.Kind.NOT_MET;
    }

    private static Bilingual byFigures(Comparison found, Credit credit, Doubling doubling) {
        Bilingual said = withGrowth(found.verdict(), credit, doubling);
        return credit.hasStrongGrowth() ? said.ending(credit.conclusion()) : said;
    }

    private static Bilingual ruled(Comparison found, Ruling ruling, Credit credit, Doubling doubling) {
        return switch (ruling.kind()) {
            case EXEMPT, NOT_MET -> ruling.said();
            case MET ->
                ruling.said()
                        .ending(withGrowth(found.byFigures(), credit, doubling))
                        .ending(credit.conclusion());
            case SINGLE -> single(found, ruling, credit, doubling);
        };
    }

    private static Bilingual single(Comparison found, Ruling ruling, Credit credit, Doubling doubling) {
        Bilingual said =
                credit.hasStrongGrowth() ? credit.said(doubling).orElseThrow().and(ruling.said()) : ruling.said();
        return found.verdict().then(said).and(credit.conclusion());
    }

    private static Bilingual withGrowth(Bilingual said, Credit credit, Doubling doubling) {
        return credit.said(doubling).map(said::then).orElse(said);
    }
}
