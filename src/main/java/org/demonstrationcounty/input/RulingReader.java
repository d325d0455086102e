package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads rulings on a round from a JSON list and notes every problem (R16). */
public final class RulingReader {

    /** Whether a ruling has a reason: a ruling that is stored must have one, a ruling of a what-if cannot. */
    public enum Reason {
        REQUIRED,
        NONE
    }

    /** The longest reason of a ruling, in characters. */
    public static final int LONGEST_REASON = 4_000;

    private final Standard standard;
    private final int round;
    private final Reason reason;
    private final Refusals refusals;
    private final ValueReader values;
    private final Set<String> ruled = new HashSet<>();

    /** @param round 1, 2 or 3 */
    public RulingReader(Standard standard, int round, Reason reason, Refusals refusals) {
        this.standard = standard;
        this.round = round;
        this.reason = reason;
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /**
     * @param list of {@code {indicator, kind}}, with {@code reason} if it is required; null and JSON's null have none
     * @param path of the list, such as {@code rulings}
     * @return the valid rulings
     */
    public List<Ruling> read(@Nullable JsonNode list, String path) {
        JsonNode given = values.list(list, path);
        List<Ruling> rulings = new ArrayList<>();
        for (int index = 0; given != null && index < given.size(); index++) {
            ruling(given.get(index), path + "[" + index + "]").ifPresent(rulings::add);
        }
        return rulings;
    }

    private Optional<Ruling> ruling(JsonNode node, String path) {
        JsonFields fields = reason == Reason.REQUIRED
                ? JsonFields.of(node, path, refusals, "indicator", "kind", "reason")
                : JsonFields.of(node, path, refusals, "indicator", "kind");
        String indicator = indicator(fields);
        Ruling.Kind kind = fields.name("kind", Ruling.Kind.class);
        String why = reason == Reason.REQUIRED ? fields.text("reason", LONGEST_REASON) : "";
        return indicator == null || kind == null || why == null
                ? Optional.empty()
                : Optional.of(new Ruling(indicator, kind, why));
    }

    private @Nullable String indicator(JsonFields fields) {
        String code = fields.code("indicator");
        if (code == null) {
            return null;
        }
        Optional<Indicator> indicator = standard.find(code);
        if (indicator.isEmpty()) {
            fields.refuse("indicator", "field.unknown-code", code);
        } else if (!indicator.get().isAssessedIn(round)) {
            fields.refuse("indicator", "ruling.not-assessed", code, round);
        } else if (!ruled.add(code)) {
            fields.refuse("indicator", "field.duplicate");
        } else {
            return code;
        }
        return null;
    }
}
