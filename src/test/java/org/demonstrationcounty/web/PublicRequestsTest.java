package org.demonstrationcounty.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.database.QuietApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A reader who sends too many requests gets a page, and a program gets a problem, each in its language. */
@QuietApplication
@OnH2Alone("Nothing of it is stored.")
class PublicRequestsTest {

    @Autowired
    RefusalWriter refusal;

    private PublicRequests requests;

    @BeforeEach
    void oneAMinuteIsUsedUp() throws ServletException, IOException {
        requests = new PublicRequests(1, () -> 0, refusal);
        assertThat(asked("/", "text/html").getStatus()).isEqualTo(200);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void peopleReadAPage() throws ServletException, IOException {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        MockHttpServletResponse answer = asked("/public/designations", "text/html,*/*;q=0.8");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("<html lang=\"zh\">", "请求过于频繁，请在 60 秒后再试。");

        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(asked("/verify/AAAA", "text/html").getContentAsString())
                .contains("<html lang=\"en\">", "try again in 60 seconds");
    }

    @Test
    void programsReadAProblem() throws ServletException, IOException {
        for (String address : new String[] {"/api/public/notices", "/api/public/notices.csv"}) {
            MockHttpServletResponse answer = asked(address, "text/html");
            assertThat(answer.getStatus()).isEqualTo(429);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
        }
        assertThat(asked("/", "*/*").getContentType()).startsWith("application/problem+json");
    }

    private MockHttpServletResponse asked(String address, String accepted) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        request.addHeader("Accept", accepted);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        requests.doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
