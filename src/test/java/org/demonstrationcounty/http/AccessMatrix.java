package org.demonstrationcounty.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table {@code access-matrix.txt}, which says who may make which call of {@code /api}. */
final class AccessMatrix {

    /** The columns, in their order; null is a stranger. The case is 140522-2021. */
    static final List<String> ACCOUNTS = Arrays.asList(
            null,
            "county-140522",
            "county-140921",
            "city-140500",
            "city-140900",
            "statistics",
            "bureau",
            "government",
            "admin");

    /**
     * A call and its expected answers.
     *
     * @param call verb and path, as the controller declares them
     * @param expected the status for each account
     */
    record Row(String call, List<Integer> expected) {

        String verb() {
            return call.split(" ")[0];
        }

        String path() {
            return call.split(" ")[1];
        }

        @Override
        public String toString() {
            return call;
        }
    }

    private AccessMatrix() {}

    static List<Row> rows() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                AccessMatrix.class.getResourceAsStream("access-matrix.txt"), StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessMatrix::row)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|");
        List<Integer> expected = Arrays.stream(cells)
                .skip(1)
                .map(String::trim)
                .map(Integer::valueOf)
                .toList();
        return new Row(cells[0].trim().replaceAll(" +", " "), expected);
    }
}
