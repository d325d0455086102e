package org.demonstrationcounty.bonus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the list of claims in an annual report, and notes every problem. */
final class ClaimReader {

    private final Bonus rules;
    private final Refusals refusals;
    private final Set<String> claimed = new HashSet<>();

    ClaimReader(Bonus rules, Refusals refusals) {
        this.rules = rules;
        this.refusals = refusals;
    }

    List<NewClaim> read(@Nullable JsonNode list) {
        List<NewClaim> claims = new ArrayList<>();
        if (list != null) {
            for (int index = 0; index < list.size(); index++) {
                claims.add(claim(list.get(index), "claims[" + index + "]"));
            }
        }
        return claims;
    }

    private NewClaim claim(JsonNode node, String path) {
        JsonFields fields = JsonFields.of(node, path, refusals, "theme", "summary");
        String theme = fields.code("theme");
        if (theme != null && rules.find(theme).isEmpty()) {
            fields.refuse("theme", "field.unknown-code", theme);
        } else if (theme != null && !claimed.add(theme)) {
            fields.refuse("theme", "field.duplicate");
        }
        return new NewClaim(theme, fields.text("summary", Claims.LONGEST_SUMMARY));
    }
}
