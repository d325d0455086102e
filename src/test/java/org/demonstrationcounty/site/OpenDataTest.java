package org.demonstrationcounty.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.workbook.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Open data, as Excel and caches receive them. */
class OpenDataTest {

    private long now;
    private int made;
    private final OpenData data = new OpenData(
            new Answers(new SiteSettings(true, "", "", Duration.ofSeconds(1)), () -> now), new ObjectMapper());

    @Test
    void aTextIsNoFormulaAndANumberStaysANumber() throws IOException {
        MockHttpServletResponse answer = csv("=1+1", new BigDecimal("-3.5"));

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"县\",\"数\"\r\n\"'=1+1\",\"-3.5\"\r\n");
    }

    @Test
    void quotesAndLinesStayInTheirCell() throws IOException {
        assertThat(csv("a\"b\r\n@c", BigDecimal.ONE).getContentAsString(StandardCharsets.UTF_8))
                .endsWith("\"a\"\"b\r\n@c\",\"1\"\r\n");
    }

    @Test
    void aReaderWhoHasTheAnswerGetsNotModified() throws IOException {
        MockHttpServletResponse first = json(new MockHttpServletRequest("GET", "/"), "一");
        String etag = first.getHeader("ETag");
        assertThat(etag).matches("\"[0-9a-f]{32}\"");
        assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=1, must-revalidate");
        assertThat(first.getHeader("Vary")).isEqualTo("Accept-Language, Accept");

        for (String method : List.of("GET", "HEAD")) {
            MockHttpServletRequest again = new MockHttpServletRequest(method, "/");
            again.addHeader("If-None-Match", etag);
            MockHttpServletResponse same = json(again, "一");
            assertThat(same.getStatus()).isEqualTo(304);
            assertThat(same.getContentAsByteArray()).isEmpty();
        }
        now += Duration.ofSeconds(2).toNanos();
        MockHttpServletRequest later = new MockHttpServletRequest("GET", "/");
        later.addHeader("If-None-Match", etag);
        MockHttpServletResponse other = json(later, "二");
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getHeader("ETag")).isNotEqualTo(etag);
    }

    @Test
    void manyReadersWithinASecondCostAsMuchAsOne() throws IOException {
        for (int reader = 0; reader < 5; reader++) {
            json(new MockHttpServletRequest("GET", "/"), "一");
        }
        assertThat(made).isEqualTo(1);
        now += Duration.ofMillis(1_001).toNanos();
        json(new MockHttpServletRequest("GET", "/"), "一");
        assertThat(made).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | true",
                "text/csv, */* | true",
                "application/json, text/csv;q=0.5 | false",
                "*/* | false",
                "'' | false",
                "no type at all | false"
            })
    void csvIsSentToReadersWhoPreferIt(String accept, boolean csv) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept", accept);

        assertThat(OpenData.prefersCsv(request)).isEqualTo(csv);
    }

    private MockHttpServletResponse csv(String text, BigDecimal number) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        List<Column<String>> columns = List.of(new Column<>("县", 0, row -> row), new Column<>("数", 0, row -> number));
        data.sendCsv(
                "one",
                () -> new OpenData.Table<>(List.of(text), columns),
                new MockHttpServletRequest("GET", "/"),
                answer);
        return answer;
    }

    private MockHttpServletResponse json(MockHttpServletRequest request, String value) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        data.sendJson(
                "one",
                () -> {
                    made++;
                    return Map.of("value", value);
                },
                request,
                answer);
        return answer;
    }
}
