package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.input.WrittenNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts of the forms by themselves, in a browser without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormScriptsTest {

    private static final String FORMS = "http://forms.example/";

    private InstalledBrowser browser;
    private Page page;

    @BeforeAll
    void open() {
        browser = InstalledBrowser.launch();
        page = browser.browser().newPage();
        page.route(FORMS + "**", FormScriptsTest::answer);
        page.navigate(FORMS);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private static void answer(Route route) {
        String path = route.request().url().substring(FORMS.length());
        route.fulfill(
                path.isEmpty()
                        ? new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<!DOCTYPE html><title>forms</title>")
                        : new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setPath(Path.of("forms", path)));
    }

    static Stream<Map.Entry<String, String>> numbers() {
        return WrittenNumbers.read().entrySet().stream();
    }

    static Stream<String> none() {
        return Stream.of(WrittenNumbers.none());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsReadAsTheServerReadsIt(Map.Entry<String, String> written) {
        Object read = call("shared/numbers.js", "readNumber", written.getKey());

        assertThat(((Map<?, ?>) read).get("value"))
                .isInstanceOfSatisfying(Number.class, number -> assertThat(number.doubleValue())
                        .isEqualTo(Double.parseDouble(written.getValue())));
    }

    @ParameterizedTest
    @MethodSource("none")
    void whatIsNoNumberIsToldOf(String written) {
        assertThat(call("shared/numbers.js", "readNumber", written)).isEqualTo(Map.of("problem", "应为数字。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200b\u200b", " \u3000\ufeff\u00a0", "\u3164\u2800", "\u202e\u2066\u00ad\u0007"})
    void whatNobodySeesIsNoText(String typed) {
        assertThat(call("shared/written.js", "writtenText", typed)).isEqualTo("");
    }

    @Test
    void aTextIsKeptAsItWasWritten() {
        assertThat(call("shared/written.js", "writtenText", " 见\u200b附件 ")).isEqualTo("见\u200b附件");
    }

    static Stream<Arguments> copied() {
        return Stream.of(
                Arguments.of("45", List.of(List.of("45"))),
                Arguments.of("45\r\n", List.of(List.of("45"))),
                Arguments.of("1\t2\r\n3\t4\r\n", List.of(List.of("1", "2"), List.of("3", "4"))),
                Arguments.of("1\t2\n3\t\n", List.of(List.of("1", "2"), List.of("3", ""))),
                Arguments.of("1\r2\r", List.of(List.of("1"), List.of("2"))),
                Arguments.of("1\n\n2", List.of(List.of("1"), List.of(""), List.of("2"))),
                Arguments.of(
                        "6.8\t\"统计口径调整\n见附件2\"\r\n49.6\t\r\n",
                        List.of(List.of("6.8", "统计口径调整\n见附件2"), List.of("49.6", ""))),
                Arguments.of("\"称\"\"小升规\"\"\t企业\"\t1", List.of(List.of("称\"小升规\"\t企业", "1"))),
                Arguments.of("\"小升规\"企业\t1\n2\t3", List.of(List.of("\"小升规\"企业", "1"), List.of("2", "3"))),
                Arguments.of("\"没有完\t1\n2\t3", List.of(List.of("\"没有完", "1"), List.of("2", "3"))),
                Arguments.of("5\"管\t1", List.of(List.of("5\"管", "1"))),
                Arguments.of("\"\"\t\"\"\"\"", List.of(List.of("", "\""))));
    }

    @ParameterizedTest
    @MethodSource("copied")
    void aCellIsACellWhateverIsInIt(String text, List<List<String>> rows) {
        assertThat(call("shared/copied-cells.js", "copiedCells", text)).isEqualTo(rows);
    }

    private Object call(String script, String function, String text) {
        return page.evaluate(
                "async ([script, name, text]) => (await import(script))[name](text)",
                List.of(FORMS + script, function, text));
    }
}
