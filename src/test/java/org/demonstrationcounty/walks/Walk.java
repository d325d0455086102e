package org.demonstrationcounty.walks;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Moves of a case, one after the other. */
public record Walk(LocalDateTime begins, List<Move> moves) {

    /** A short walk that still has a property: leaves out moves, first many at once, until none can be left out. */
    public Walk shortened(Predicate<Walk> still) {
        Walk shortest = this;
        for (int length = Math.max(1, moves.size() / 2); length > 0; ) {
            Walk shorter = shortest.shortened(length, still);
            if (length > 1 || shorter.moves.size() == shortest.moves.size()) {
                length /= 2;
            }
            shortest = shorter;
        }
        return shortest;
    }

    private Walk shortened(int length, Predicate<Walk> still) {
        Walk shortest = this;
        for (int from = moves.size() - length; from >= 0; from -= length) {
            Walk shorter = shortest.without(from, length);
            shortest = still.test(shorter) ? shorter : shortest;
        }
        return shortest;
    }

    private Walk without(int from, int length) {
        List<Move> left = new ArrayList<>(moves.subList(0, from));
        left.addAll(moves.subList(Math.min(from + length, moves.size()), moves.size()));
        return new Walk(begins, left);
    }

    @Override
    public String toString() {
        return moves.stream().map(move -> "\n  " + move).collect(Collectors.joining("", "from " + begins, ""));
    }
}
