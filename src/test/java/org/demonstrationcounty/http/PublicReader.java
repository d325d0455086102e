package org.demonstrationcounty.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads everything on the public site in both languages, without a log-in. */
final class PublicReader {

    private static final List<String> ALWAYS = List.of(
            "/",
            "/public/",
            "/public/designations",
            "/public/experiences",
            "/api/public/notices",
            "/api/public/notices.csv",
            "/api/public/results",
            "/api/public/designations",
            "/api/public/designations.csv",
            "/api/public/experiences",
            "/api/public/experiences.csv");
    private static final List<String> OF_A_YEAR = List.of(
            "/public/results/2021",
            "/public/results/2021/newEnterprises",
            "/api/public/results/2021",
            "/api/public/results/2021.csv");

    private final Client chinese;

    PublicReader(Programme programme) {
        chinese = programme.stranger();
    }

    Answer get(String address) {
        return chinese.get(address);
    }

    Answer inEnglish(String address) {
        return chinese.inEnglish().get(address);
    }

    /** All of it in one text. @param yearIsPublished whether 2021 is; else its addresses must be unknown */
    String everything(boolean yearIsPublished) {
        return Stream.concat(
                        ALWAYS.stream().flatMap(address -> both(address, 200)),
                        OF_A_YEAR.stream().flatMap(address -> both(address, yearIsPublished ? 200 : 404)))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> both(String address, int status) {
        return Stream.of(
                get(address).is(status).body(), inEnglish(address).is(status).body());
    }
}
