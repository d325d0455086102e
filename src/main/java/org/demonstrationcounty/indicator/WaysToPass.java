package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest ways to pass a round (P14), exactly.
 *
 * <p>A figure that doubles another indicator than its own is tried at each of its steps. For each such choice all
 * other indicators are independent, and a dynamic program goes through them once. It keeps, for every number of raised
 * figures and every tally of credits, the cheapest ways only. So its work grows with the square of the number of
 * indicators, and with the number of choices: three for each figure that doubles another indicator.
 */
final class WaysToPass {

    private final TriedRound round;
    private final int required;
    private final Doubling doubling;
    private final List<Indicator> indicators;
    private final Set<Integer> doublers = new HashSet<>();
    private final CheapestMoves found = new CheapestMoves();
    private final int creditsNow;

    WaysToPass(TriedRound round, int required) {
        this.round = round;
        this.required = required;
        this.doubling = round.standard().doubling();
        this.indicators = round.standard().indicators();
        this.creditsNow = tallyOfAll(round).credits(doubling);
        IntStream.range(0, indicators.size()).filter(this::doublesOthers).forEach(doublers::add);
    }

    private boolean doublesOthers(int place) {
        String code = indicators.get(place).code();
        return indicators.stream()
                .anyMatch(other -> other.doubling()
                        && other.doubledBy().equals(code)
                        && !other.code().equals(code));
    }

    List<Way> cheapest() {
        List<Moves> choices = List.of(Moves.NONE);
        for (int doubler : doublers) {
            choices = choices.stream()
                    .flatMap(chosen -> raised(doubler, chosen).stream())
                    .toList();
        }
        choices.stream().sorted(Moves.CHEAPEST_FIRST).forEach(this::search);
        return found.all().stream().map(this::way).toList();
    }

    private List<Moves> raised(int place, Moves before) {
        List<Moves> raised = new ArrayList<>(List.of(before));
        higherSteps(place).forEach(step -> raised.add(before.and(place, current(place), step)));
        return raised;
    }

    private List<BigDecimal> higherSteps(int place) {
        BigDecimal current = current(place);
        return round.steps(indicators.get(place)).stream()
                .filter(step -> current == null || step.compareTo(current) > 0)
                .toList();
    }

    private @Nullable BigDecimal current(int place) {
        return round.figures().of(indicators.get(place).code()).current();
    }

    /** The way with these figures of the doublers: raises other figures beside them. */
    private void search(Moves doubling) {
        new Search(doubling).run();
    }

    private Way way(Moves moves) {
        Map<String, BigDecimal> figures = byCode(moves.figures());
        return new Way(figures, tallyOfAll(round.with(figures)).credits(doubling) - creditsNow);
    }

    private Map<String, BigDecimal> byCode(Map<Integer, BigDecimal> byPlace) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        byPlace.forEach((place, figure) -> figures.put(indicators.get(place).code(), figure));
        return figures;
    }

    private Tally tallyOfAll(TriedRound tried) {
        return Tally.sum(indicators.stream()
                .map(indicator -> Tally.of(tried.judge(indicator).credit(), doubling))
                .toList());
    }

    /** The search among all other figures, for one choice of the doublers' figures. */
    private final class Search {

        private final Moves chosen;
        private final List<TriedRound> rounds = new ArrayList<>();
        private final List<Integer> others;

        Search(Moves chosen) {
            this.chosen = chosen;
            rounds.add(round.with(byCode(chosen.figures())));
            chosen.figures().keySet().forEach(left -> {
                Map<Integer, BigDecimal> rest = new HashMap<>(chosen.figures());
                rest.remove(left);
                rounds.add(round.with(byCode(rest)));
            });
            others = IntStream.range(0, indicators.size())
                    .filter(place -> !doublers.contains(place))
                    .boxed()
                    .toList();
        }

        void run() {
            Map<WayState, CheapestMoves> open = new HashMap<>();
            offer(open, start(), chosen);
            for (int at = 0; at < others.size(); at++) {
                int left = others.size() - at;
                open.keySet().removeIf(state -> isHopeless(state, left));
                raise(others.get(at), open);
            }
        }

        private WayState start() {
            return new WayState(
                    chosen.figures().size(),
                    rounds.stream().map(WaysToPass.this::tallyOfAll).toList(),
                    Set.of());
        }

        private boolean isHopeless(WayState state, int left) {
            return state.tallies().get(0).credits(doubling) + 2 * left < required
                    || found.isFullBelow(state.size() + 1);
        }

        private void raise(int place, Map<WayState, CheapestMoves> open) {
            List<Tally> now = tallies(place, Map.of());
            List<Tally> last = now;
            Map<WayState, CheapestMoves> before = new LinkedHashMap<>();
            open.forEach((state, cheapest) -> {
                CheapestMoves copy = new CheapestMoves();
                cheapest.all().forEach(copy::offer);
                before.put(state, copy);
            });
            for (BigDecimal step : higherSteps(place)) {
                List<Tally> then = tallies(place, Map.of(indicators.get(place).code(), step));
                if (!then.equals(last)) {
                    List<Tally> more = differences(then, now);
                    before.forEach((state, cheapest) -> cheapest.all()
                            .forEach(moves -> offer(open, state.and(more), moves.and(place, current(place), step))));
                }
                last = then;
            }
        }

        private List<Tally> tallies(int place, Map<String, BigDecimal> changed) {
            return rounds.stream()
                    .map(tried -> Tally.of(
                            tried.with(changed).judge(indicators.get(place)).credit(), doubling))
                    .toList();
        }

        private static List<Tally> differences(List<Tally> then, List<Tally> now) {
            return IntStream.range(0, then.size())
                    .mapToObj(at -> then.get(at).minus(now.get(at)))
                    .toList();
        }

        private void offer(Map<WayState, CheapestMoves> open, WayState state, Moves moves) {
            if (!passes(state.tallies().get(0))) {
                open.computeIfAbsent(state, none -> new CheapestMoves()).offer(moves);
            } else if (needsAll(state)) {
                found.offer(moves);
            }
        }

        private boolean needsAll(WayState state) {
            Tally all = state.tallies().get(0);
            return state.tallies().stream().skip(1).noneMatch(this::passes)
                    && state.gains().stream().map(all::minus).noneMatch(this::passes);
        }

        private boolean passes(Tally tally) {
            return tally.credits(doubling) >= required;
        }
    }
}
