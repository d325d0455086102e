package org.demonstrationcounty.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for barriers itself: it finds what is there, waits for what is about to be mended, and passes the rest. */
class BarriersInTheBrowserTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang='zh'><title>页</title><main><h1>页</h1>%s</main></html>";

    private BrowserTurn turn;
    private Page page;

    @BeforeEach
    void open() {
        turn = BrowserTurn.await();
        page = BrowserOfTheProcess.browser().newContext().newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
        turn.close();
    }

    @ParameterizedTest
    @CsvSource({
        "button-name, <button></button>",
        "color-contrast, <p style='color: #aaa; background: #fff'>看不清</p>",
        "label, <input>",
        "tabbed to, <div style='height: 0' tabindex='0'></div>",
    })
    void whatKeepsSomebodyOutIsFound(String found, String part) {
        page.setContent(PAGE.formatted(part));

        assertThatThrownBy(() -> Barriers.areNotIn("html", page, 0)).hasMessageContaining(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button>提交</button>",
                "<button></button><script>setTimeout(() => document.querySelector('button').innerText = '提交', 500)</script>"
            })
    void whatIsUsableOrSoonWillBeIsPassed(String part) {
        page.setContent(PAGE.formatted(part));

        Barriers.areNotOn(page);
    }
}
