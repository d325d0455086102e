package org.demonstrationcounty.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.CountyCase;
import org.demonstrationcounty.http.Programme;
import org.demonstrationcounty.http.RunningProgramme;
import org.demonstrationcounty.http.SheetClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a paper takes: the first one, which reads the fonts, and those after it. It prints, and asserts nothing. */
@RunningProgramme
@Tag("benchmark")
class PaperBenchmark {

    private static final int TURNS = 30;
    private static final int CASES = 117;
    private static final String OTHER_TEST = "140522";

    @LocalServerPort
    int port;

    @Test
    void howLongAPaperTakes() throws Exception {
        Programme programme = new Programme(port);
        CountyCase county = programme.caseOf(OTHER_TEST, 2021).toCityReview();
        String path = "/api/cases/" + county.key() + "/papers/application.pdf";
        long first = milliseconds(programme, path);
        List<Long> later = IntStream.range(0, TURNS)
                .mapToObj(turn -> milliseconds(programme, path))
                .sorted()
                .toList();
        System.out.printf(
                "| an application as PDF | first %d ms | median %d ms | slowest %d ms |%n",
                first, later.get(TURNS / 2), later.get(TURNS - 1));
    }

    /** The paper on which a meeting decides on all counties at once. */
    @Test
    void howLongAMeetingsPaperOfManyCasesTakes() throws IOException {
        Programme programme = new Programme(port);
        Map<String, String> approval = Map.of("decision", "approve");
        List<CountyCase> cases = programme
                .as("admin")
                .get("/api/counties")
                .is(200)
                .json()
                .valueStream()
                .filter(county -> !county.get("kind").asText().equals("ZONE"))
                .filter(county -> !county.get("key").asText().equals(OTHER_TEST))
                .limit(CASES)
                .map(county -> programme.caseOf(county.get("key").asText(), 2021))
                .toList();
        Client admin = programme.as("admin");
        cases.stream()
                .flatMap(each -> Stream.of(each.county(), each.city()))
                .distinct()
                .filter(account ->
                        admin.get("/engine-rest/user/" + account + "/profile").status() == 404)
                .forEach(programme::openAccount);
        cases.forEach(each -> each.toCityReview()
                .step(each.city(), "city-review", approval)
                .step("bureau", "bureau-review", approval));
        String path = "/api/papers/meeting.pdf";
        long first = milliseconds(programme, path);
        long second = milliseconds(programme, path);
        byte[] paper = SheetClient.of(programme, "bureau").download(path);
        try (PDDocument document = Loader.loadPDF(paper)) {
            System.out.printf(
                    "| a meeting's paper of %d cases, %d pages, %d KB | first %d ms | second %d ms | |%n",
                    cases.size(), document.getNumberOfPages(), paper.length / 1024, first, second);
        }
    }

    private static long milliseconds(Programme programme, String path) {
        String credentials =
                Base64.getEncoder().encodeToString(("bureau:" + Client.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(programme.base() + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        long begin = System.nanoTime();
        try {
            HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
