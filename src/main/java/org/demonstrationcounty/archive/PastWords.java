package org.demonstrationcounty.archive;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.round.RoundRow.Settled;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of codes in a workbook of cases of before, in Chinese. */
@Component
class PastWords {

    private final MessageSource messages;
    private final Editions editions;
    private final Counties counties;

    PastWords(MessageSource messages, Editions editions, Counties counties) {
        this.messages = messages;
        this.editions = editions;
        this.counties = counties;
    }

    /** The stages at which a case can wait. */
    Choice waitingStages() {
        return choice(
                Arrays.stream(Stage.values()).filter(stage -> !stage.isEnd()).map(Stage::name), this::stageName);
    }

    /** Every stage. */
    Choice stages() {
        return choice(Arrays.stream(Stage.values()).map(Stage::name), this::stageName);
    }

    private String stageName(String stage) {
        return named("stage." + stage);
    }

    Choice steps() {
        return choice(PastDecisions.STEPS.keySet().stream(), step -> named("step." + step));
    }

    Choice decisions(String step) {
        return choice(PastDecisions.STEPS.getOrDefault(step, List.of()).stream(), word -> decisionName(step, word));
    }

    private String decisionName(String step, String word) {
        String own = "decision." + step + "." + word;
        String name = named(own);
        return name.equals(own) ? named("decision." + word) : name;
    }

    Choice settled() {
        return names("archive.settled.", Arrays.stream(Settled.values()).map(Enum::name));
    }

    Choice asked() {
        return names(
                "archive.asked.",
                Arrays.stream(FigureRequest.Kind.values())
                        .filter(kind -> kind != FigureRequest.Kind.CORRECTION)
                        .map(Enum::name));
    }

    Choice figureKinds() {
        return names("archive.figures.", Arrays.stream(PastFigures.values()).map(Enum::name));
    }

    Choice rulingKinds() {
        return names("ruling-kind.", Arrays.stream(Ruling.Kind.values()).map(Enum::name));
    }

    Choice departments(Edition edition) {
        Map<String, String> names = InChinese.get(counties::officeNames);
        return choice(edition.departments().stream(), code -> names.getOrDefault(code, code));
    }

    Choice grades(Edition edition) {
        return choice(
                edition.grades().codes().stream(),
                code -> edition.grades().name(code).orElseThrow().chinese());
    }

    Choice themes(Edition edition) {
        return choice(
                edition.bonus().themes().stream().map(theme -> theme.code()),
                code -> edition.bonus().find(code).orElseThrow().name().chinese());
    }

    Choice indicators(Edition edition) {
        Collection<Indicator> all = edition.standard().indicators();
        return choice(
                all.stream().map(Indicator::code),
                code -> edition.standard().find(code).orElseThrow().name().chinese());
    }

    /** The indicators of all editions with the names of the latest, in the order of the latest. */
    Map<String, String> indicators() {
        List<Edition> all = editions.inOrder();
        Map<String, String> names = new LinkedHashMap<>();
        for (int place = all.size() - 1; place >= 0; place--) {
            all.get(place)
                    .standard()
                    .indicators()
                    .forEach(each -> names.putIfAbsent(each.code(), each.name().chinese()));
        }
        return names;
    }

    private Choice names(String prefix, Stream<String> codes) {
        return choice(codes, code -> named(prefix + code));
    }

    private static Choice choice(Stream<String> codes, Function<String, String> name) {
        return new Choice(
                codes.collect(Collectors.toMap(Function.identity(), name, (one, other) -> one, LinkedHashMap::new)));
    }

    private String named(String key) {
        return String.valueOf(messages.getMessage(key, null, key, Locale.CHINESE));
    }
}
