package org.demonstrationcounty.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Browsers keep what never changes under its address, and nothing else. */
class KeptFilesTest {

    @ParameterizedTest
    @CsvSource({
        "/camunda/lib/deps.js, bust=7.24.0, true",
        "/camunda/assets/IBMPlexSans-Bold.woff2, bust=7.24.0, true",
        "/camunda/app/tasklist/camunda-tasklist-bootstrap.css, bust=7.24.0, true",
        "/camunda/lib/deps.js, bust=7.23.0, false",
        "/camunda/lib/deps.js,, false",
        "/camunda/app/tasklist/locales/zh.json, bust=7.24.0, false",
        "/camunda/app/tasklist/styles/user-styles.css, bust=7.24.0, false",
        "/camunda/app/tasklist/scripts/steps/plugin.js, bust=7.24.0, false",
        "/camunda/app/tasklist/scripts/steps/0123456789ab/plugin.js, bust=7.24.0, true",
        "/camunda/app/tasklist/scripts/steps/0123456789ab/board/board.css,, true",
        "/camunda/app/tasklist/scripts/steps/0123456789ab/../../../../../api/engine/engine/default/task,, false",
        "/camunda/app/tasklist/scripts/steps/0123456789ac/plugin.js, bust=7.24.0, false",
        "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js, bust=7.24.0, true",
        "/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js, bust=7.23.0, false",
        "/camunda/app/tasklist/default/, bust=7.24.0, false"
    })
    void onlyFilesOfThisReleaseAreKept(String path, String query, boolean kept) throws ServletException, IOException {
        assertThat(answer(new KeptFiles("7.24.0", "0123456789ab"), path, query).getHeader("Cache-Control"))
                .isEqualTo(kept ? "max-age=31536000, immutable" : null);
    }

    @ParameterizedTest
    @CsvSource({"/camunda/lib/deps.js, bust=null"})
    void nothingIsKeptIfTheReleaseIsNotKnown(String path, String query) throws ServletException, IOException {
        assertThat(answer(new KeptFiles(null, "0123456789ab"), path, query).getHeader("Cache-Control"))
                .isNull();
    }

    private static MockHttpServletResponse answer(KeptFiles filter, String path, String query)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
