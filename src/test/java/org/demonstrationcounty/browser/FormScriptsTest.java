package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.input.WrittenNumbers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single modules of the forms' scripts, in a browser without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormScriptsTest {

    private static final String FORMS = "http://forms.example/";

    private InstalledBrowser browser;
    private Page page;

    @BeforeAll
    void open() {
        browser = InstalledBrowser.launch();
        page = browser.browser().newPage(new Browser.NewPageOptions().setLocale("zh-CN"));
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
                                .setBody("<!DOCTYPE html><base app-root=\"/app\"><title>forms</title>")
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
        Object read = call("shared/editors/numbers.js", "readNumber", written.getKey());

        assertThat(((Map<?, ?>) read).get("value"))
                .isInstanceOfSatisfying(Number.class, number -> assertThat(number.doubleValue())
                        .isEqualTo(Double.parseDouble(written.getValue())));
    }

    @ParameterizedTest
    @MethodSource("none")
    void aTextThatIsNoNumberIsReported(String written) {
        Map<?, ?> read = (Map<?, ?>) call("shared/editors/numbers.js", "readNumber", written);

        assertThat(read).hasSize(1);
        assertThat((String) read.get("problem")).startsWith("应为数字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200b\u200b", " \u3000\ufeff\u00a0", "\u3164\u2800", "\u202e\u2066\u00ad\u0007"})
    void invisibleCharactersAreNoText(String typed) {
        assertThat(call("shared/editors/written.js", "writtenText", typed)).isEqualTo("");
    }

    @Test
    void aTextIsKeptAsItWasWritten() {
        assertThat(call("shared/editors/written.js", "writtenText", " 见\u200b附件 "))
                .isEqualTo("见\u200b附件");
    }

    @Test
    void chineseOnAnEnglishPageSaysThatItIsChinese() {
        Object drawn = page.evaluate(
                """
                async (forms) => {
                  const { element } = await import(forms + 'shared/ui/dom.js');
                  const draw = () => [
                    element('td', {}, '王五'),
                    element('p', {}, 'Done by 王五, 太原市 at 10:00'),
                    element('option', {}, '阳城县 (x)'),
                    element('span', { lang: 'zh' }, '中文'),
                    element('p', {}, 'Yangcheng County'),
                  ].map((each) => each.outerHTML);
                  const chinese = draw();
                  localStorage.setItem('demonstration-county.language', 'en');
                  const english = draw();
                  localStorage.removeItem('demonstration-county.language');
                  return [chinese.some((each) => each.includes('zh-CN')), ...english];
                }""",
                FORMS);

        assertThat(drawn)
                .isEqualTo(List.of(
                        false,
                        "<td lang=\"zh-CN\">王五</td>",
                        "<p>Done by <span lang=\"zh-CN\">王五</span>, <span lang=\"zh-CN\">太原市</span> at 10:00</p>",
                        "<option lang=\"zh-CN\">阳城县 (x)</option>",
                        "<span lang=\"zh\">中文</span>",
                        "<p>Yangcheng County</p>"));
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
    void aPastedCellStaysOneCellWhateverItContains(String text, List<List<String>> rows) {
        assertThat(call("shared/editors/copied-cells.js", "copiedCells", text)).isEqualTo(rows);
    }

    @Test
    void everyTextExistsInBothLanguages() {
        Map<?, ?> words = (Map<?, ?>)
                page.evaluate("async (script) => (await import(script)).WORDS", FORMS + "shared/ui/words.js");

        assertThat(words.values()).hasSizeGreaterThan(200).allSatisfy(word -> {
            assertThat((List<?>) word).hasSize(2);
            assertThat((String) ((List<?>) word).get(0)).isNotBlank();
            assertThat((String) ((List<?>) word).get(1)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void theFormsNameOnlyExistingSectionsAndEditors() throws IOException {
        List<String> forms = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path form :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                forms.add(Files.readString(form));
            }
        }

        Map<?, ?> named = (Map<?, ?>) page.evaluate(
                """
                async ([sections, step, forms]) => {
                  const { SECTIONS } = await import(sections);
                  const { EDITORS } = await import(step);
                  const documents = forms.map((form) => new DOMParser().parseFromString(form, 'text/html'));
                  const named = (kind) => documents.flatMap((one) => [...one.querySelectorAll(`[data-${kind}]`)].map(({ dataset }) => dataset[kind]));
                  return {
                    sections: named('section').length,
                    editors: named('editor').length,
                    unknown: [...named('section').filter((name) => !SECTIONS[name]), ...named('editor').filter((name) => !EDITORS[name])],
                  };
                }""",
                List.of(FORMS + "shared/show/sections.js", FORMS + "shared/step/step.js", forms));

        assertThat(named.get("unknown")).isEqualTo(List.of());
        assertThat((Integer) named.get("sections")).isGreaterThan(40);
        assertThat((Integer) named.get("editors")).isGreaterThan(5);
    }

    /** Each section contains something that only the reviewer of a round sees. */
    @Test
    void anUnfoldedRoundShowsWhatItsReviewerSaw() {
        Object drawn = page.evaluate(
                """
                async (script) => {
                  const { section } = await import(script);
                  const evaluation = { round: 1, indicators: [] };
                  const rulings = [{ indicatorName: 'ruled', kindName: 'kind' }];
                  const drawn = section('rounds', { rounds: [{ evaluation, remarks: [], rulings, claims: [] }] });
                  return [...drawn.querySelectorAll('details > section')].map((part) => part.className.split('section-')[1]);
                }""",
                FORMS + "shared/show/sections.js");

        assertThat(drawn).isEqualTo(List.of("evaluation", "rulings"));
    }

    @Test
    void anEmptySectionIsNotDrawn() {
        assertThat(page.evaluate(
                        "async (script) => (await import(script)).section('claims', { claims: [] })",
                        FORMS + "shared/show/sections.js"))
                .isNull();
    }

    @Test
    void aStatusHasTheServersName() {
        Object badge = page.evaluate(
                "async (script) => (await import(script)).statusBadge({status: 'NOT_MET', statusName: '按认定视同完成',"
                        + " credits: 2}).textContent",
                FORMS + "shared/show/status.js");

        assertThat(badge).isEqualTo("按认定视同完成 ×2");
    }

    /** Two rounds of a data year are judged by two editions. The server says what the reader can correct in each. */
    @Test
    @Rule("R21")
    void aCorrectionIsOfAnIndicatorOfTheRoundsOwnEdition() {
        Object offered = page.evaluate(
                """
                async (script) => {
                  const named = (code) => ({ code, name: code });
                  const place = (countyKey, ...codes) => ({ countyKey, countyName: countyKey, round: 1, figures: [], correctable: codes.map(named) });
                  const answers = {
                    corrections: { years: [{ code: 'THEN', name: 'then' }], reasonMaxLength: 9 },
                    'corrections/rounds': { dataYears: [2022] },
                    'corrections/rounds/2022': { rounds: [place('1', 'left-out', 'growth'), place('2', 'added')] },
                  };
                  window.fetch = async (address) => new Response(JSON.stringify(answers[address.href.split('/api/')[1]]));
                  const { correctionsPage } = await import(script);
                  const parts = await correctionsPage({ rest: [], query: new URLSearchParams() });
                  const { countyKey, indicator } = parts.find(({ tagName }) => tagName === 'FORM').elements;
                  if (parts.find(({ tagName }) => tagName === 'FORM').elements.year.value !== 'THEN') {
                    throw new Error('The first year that the server names is chosen.');
                  }
                  return ['1', '2'].map((county) => {
                    countyKey.value = county;
                    countyKey.dispatchEvent(new Event('change'));
                    return [...indicator.options].map(({ value }) => value).join(' ').trim();
                  });
                }""",
                FORMS + "shared/board/corrections-page.js");

        assertThat(offered).isEqualTo(List.of("left-out growth", "added"));
    }

    @Test
    @Rule("R21")
    void aForecastIsByTheEditionThatTheRoundKeeps() {
        Object asked = page.evaluate(
                """
                async (script) => {
                  const { figuresEditor } = await import(script);
                  return new Promise((resolve) => {
                    window.fetch = async (address, { body }) => resolve(JSON.parse(body).edition);
                    const view = { round: 2, dataYear: 2022, edition: '2023', rows: [{ code: 'any', name: 'any' }] };
                    figuresEditor({ view, form: document.createElement('form') });
                  });
                }""",
                FORMS + "shared/editors/figures-editor.js");

        assertThat(asked).isEqualTo("2023");
    }

    @Test
    void theEnginesOwnRefusalIsToldInTheReadersLanguage() {
        Object told = page.evaluate(
                """
                async (script) => {
                  const { call } = await import(script);
                  const answer = {
                    type: 'AuthorizationException',
                    message: "The user with id 'sme' does not have 'TASK_WORK' permission",
                    missingAuthorizations: [{ permissionName: 'TASK_WORK' }],
                  };
                  window.fetch = async () => new Response(JSON.stringify(answer), { status: 403 });
                  return call('any').catch(({ message }) => message);
                }""",
                FORMS + "shared/ui/server.js");

        assertThat(told).asString().contains("您没有办理这一事项的权限");
    }

    @Test
    @Rule("R15")
    void anEmptiedNumberIsSentAsNull() {
        Object sent = page.evaluate(
                """
                async (script) => {
                  const { simpleControl } = await import(script);
                  const field = { name: 'growth', type: 'decimal', label: 'Growth' };
                  return [8.1, null].map((before) => {
                    const { element, anchor, read } = simpleControl(field, before);
                    anchor().value = '';
                    anchor().dispatchEvent(new Event('input'));
                    const { growth } = read(() => {});
                    return `${growth} ${element.textContent.includes('8.1')}`;
                  });
                }""",
                FORMS + "shared/editors/controls.js");

        assertThat(sent).isEqualTo(List.of("null true", "undefined false"));
    }

    @Test
    @Rule("R15")
    void anEmptiedBaseIsSentAsNull() {
        Object sent = page.evaluate(
                """
                async (script) => {
                  const { figuresEditor } = await import(script);
                  const row = { name: 'any', current: null };
                  const rows = [{ ...row, code: 'certified', previous: 6, base: 5 }, { ...row, code: 'none' }];
                  const view = { round: 1, rows, asksBaseOf: ['certified', 'none'] };
                  const editor = figuresEditor({ view, form: document.createElement('form') });
                  const input = editor.anchor('base.certified');
                  const stood = input.value;
                  input.value = '';
                  return `${stood} ${JSON.stringify(editor.read(() => {}).base)}`;
                }""",
                FORMS + "shared/editors/figures-editor.js");

        assertThat(sent).isEqualTo("6 {\"certified\":null}");
    }

    @Test
    @Rule("P8")
    void aGrowthFarFromTheYearBeforesMustBeConfirmed() {
        Object asked = page.evaluate(
                """
                async (script) => {
                  const sent = [];
                  window.fetch = async (address, { method = 'GET' } = {}) => {
                    sent.push(method);
                    return new Response(JSON.stringify({
                      farFromPercentPoints: 20,
                      items: [{ dataYear: 2022, closed: false }, { dataYear: 2021, provincialSmeRevenueGrowth: 8, closed: true }],
                    }));
                  };
                  const { referencesPage } = await import(script);
                  const forms = (await referencesPage({ again: () => {} })).filter((part) => part?.tagName === 'FORM');
                  document.body.append(...forms);
                  const enter = async (growth) => {
                    forms[0].elements.provincialSmeRevenueGrowth.value = growth;
                    forms[0].requestSubmit();
                    await new Promise((then) => setTimeout(then));
                    return document.querySelector('dialog')?.textContent.includes('8') ?? false;
                  };
                  const far = await enter('70');
                  document.querySelector('dialog')?.remove();
                  return `${far} ${sent.filter((method) => method !== 'GET').length} ${forms.length}`;
                }""",
                FORMS + "shared/board/references-page.js");

        assertThat(asked).isEqualTo("true 0 2");
    }

    private Object call(String script, String function, String text) {
        return page.evaluate(
                "async ([script, name, text]) => (await import(script))[name](text)",
                List.of(FORMS + script, function, text));
    }
}
