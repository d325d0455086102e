package org.demonstrationcounty.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.site.PublicLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The answer to a look-up as a page, in the reader's language. It looks like the public site and runs no script. */
@Component
class VerificationPage {

    private final PublicLayout layout;
    private final RefusalMessages words;

    VerificationPage(PublicLayout layout, RefusalMessages words) {
        this.layout = layout;
        this.words = words;
    }

    byte[] of(Verification found, HttpServletRequest request) {
        return page(found, "", request);
    }

    /** The page before anybody has typed a code. */
    byte[] asking(HttpServletRequest request) {
        return page(null, words.named("verify.hint"), request);
    }

    /** A page without a paper, with the reason in the reader's language. */
    byte[] saying(String message, HttpServletRequest request) {
        return page(null, message, request);
    }

    private byte[] page(@Nullable Verification found, String message, HttpServletRequest request) {
        Map<String, Object> content = new HashMap<>();
        content.put("found", found);
        content.put("message", message);
        String typed = request.getParameter("code");
        content.put("kept", typed == null ? "" : "code=" + UriUtils.encode(typed, "UTF-8") + "&");
        return layout.page("verification", content, request);
    }
}
