package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads rulings on a round out of a JSON list and notes everything that is wrong with them (R16). */
public final class RulingReader {

    /** Whether rulings come with their reason: those that are kept must, those of a what-if cannot. */
    public enum Reason {
        REQUIRED,
        NONE
    }

    private static final int LONGEST_REASON = 4_000;
    private static final List<String> KINDS =
            Arrays.stream(Ruling.Kind.values()).map(Enum::name).toList();

    private final Standard standard;
    private final int round;
    private final Reason reason;
    private final Refusals refusals;
    private final Set<String> ruled = new HashSet<>();

    /** @param round 1, 2 or 3 */
    public RulingReader(Standard standard, int round, Reason reason, Refusals refusals) {
        this.standard = standard;
        this.round = round;
        this.reason = reason;
        this.refusals = refusals;
    }

    /**
     * @param list of {@code {indicator, kind}}, with {@code reason} where it is required; null or JSON's null is none
     * @param path where it stands, such as {@code rulings}
     * @return the rulings that can stand
     */
    public List<Ruling> read(JsonNode list, String path) {
        List<Ruling> rulings = new ArrayList<>();
        if (list == null || list.isNull()) {
            return rulings;
        }
        if (!list.isArray()) {
            refuseType(path, "list");
            return rulings;
        }
        for (int index = 0; index < list.size(); index++) {
            ruling(list.get(index), path + "[" + index + "]").ifPresent(rulings::add);
        }
        return rulings;
    }

    private Optional<Ruling> ruling(JsonNode node, String path) {
        if (!node.isObject()) {
            refuseType(path, "object");
            return Optional.empty();
        }
        Set<String> known =
                reason == Reason.REQUIRED ? Set.of("indicator", "kind", "reason") : Set.of("indicator", "kind");
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refusals.add(path + "." + name, "field.unknown");
            }
        });
        Optional<String> indicator = indicator(node, path + ".indicator");
        Optional<String> kind = kind(node, path + ".kind");
        Optional<String> why = reason == Reason.REQUIRED ? reason(node, path + ".reason") : Optional.of("");
        return indicator.isPresent() && kind.isPresent() && why.isPresent()
                ? Optional.of(new Ruling(indicator.get(), Ruling.Kind.valueOf(kind.get()), why.get()))
                : Optional.empty();
    }

    private Optional<String> indicator(JsonNode node, String path) {
        Optional<String> code = text(node.get("indicator"), path);
        if (code.isEmpty()) {
            return code;
        }
        Optional<Indicator> indicator = standard.find(code.get());
        if (indicator.isEmpty()) {
            refusals.add(path, "field.unknown-code", code.get());
        } else if (!indicator.get().isAssessedIn(round)) {
            refusals.add(path, "ruling.not-assessed", code.get(), round);
        } else if (!ruled.add(code.get())) {
            refusals.add(path, "field.duplicate");
        } else {
            return code;
        }
        return Optional.empty();
    }

    private Optional<String> kind(JsonNode node, String path) {
        Optional<String> kind = text(node.get("kind"), path);
        if (kind.isPresent() && !KINDS.contains(kind.get())) {
            refusals.add(path, "field.choice", String.join(", ", KINDS));
            return Optional.empty();
        }
        return kind;
    }

    private Optional<String> reason(JsonNode node, String path) {
        Optional<String> why = text(node.get("reason"), path);
        if (why.isPresent() && why.get().length() > LONGEST_REASON) {
            refusals.add(path, "field.length", LONGEST_REASON);
            return Optional.empty();
        }
        return why;
    }

    private Optional<String> text(JsonNode node, String path) {
        if (node == null || node.isNull() || node.isTextual() && WrittenText.isBlank(node.textValue())) {
            refusals.add(path, "field.missing");
            return Optional.empty();
        }
        if (!node.isTextual()) {
            refuseType(path, "text");
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    private void refuseType(String path, String expected) {
        refusals.add(path, "field.type", new Refusal(path, "type." + expected, List.of()));
    }
}
