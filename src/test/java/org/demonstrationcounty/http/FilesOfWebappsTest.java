package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files of the web applications travel compressed, and only once. */
@RunningProgramme
@OnH2Alone("No database has a part in it.")
class FilesOfWebappsTest {

    private static final String RELEASE = ProcessEngine.class.getPackage().getImplementationVersion();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/camunda/lib/deps.js, 1200000",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.js, 160000",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.css, 70000"
    })
    void largeFilesAreCompressedAndKept(String file, int most) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, immutable");
        assertThat(answer.body()).hasSizeLessThan(most);
    }

    @ParameterizedTest
    @CsvSource({"/camunda/app/tasklist/scripts/config.js", "/camunda/app/tasklist/locales/zh.json"})
    void ourOwnAreAskedForAgain(String file) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
    }

    private HttpResponse<byte[]> get(String file) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + file + "?bust=" + RELEASE))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
