package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/** The number of a round in an address, as it was sent. */
@Schema(type = "integer", minimum = "1", maximum = "3")
public record RoundNumber(String given) {

    private static final List<String> ROUNDS =
            IntStream.rangeClosed(1, Standard.ROUNDS).mapToObj(String::valueOf).toList();

    /** @throws RefusedException 400 if it is not 1, 2 or 3 */
    public int read() {
        Refusals refusals = new Refusals();
        ValueReader values = new ValueReader(refusals);
        String round = values.required(values.choice(TextNode.valueOf(given), "round", ROUNDS), "round");
        refusals.throwIfAny();
        return Integer.parseInt(round);
    }

    /** The required number of a round in a body. If it is none, notes the problem and returns empty. */
    public static Optional<Integer> of(JsonFields fields, String name) {
        BigDecimal number = fields.whole(name);
        Optional<Integer> round = IntStream.rangeClosed(1, Standard.ROUNDS)
                .boxed()
                .filter(each -> number != null && number.compareTo(BigDecimal.valueOf(each)) == 0)
                .findFirst();
        if (number != null && round.isEmpty()) {
            fields.refuse(name, "field.choice", String.join(", ", ROUNDS));
        }
        return round;
    }
}
