package org.demonstrationcounty.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends public answers. It keeps each answer for a moment, so that many readers at once cost as much as one. The ETag
 * follows from the content, so a reader who has the answer already gets 304.
 */
@Component
class Answers {

    private static final int MOST_ANSWERS = 500;
    private static final String FOR_A_MOMENT = "public, max-age=1, must-revalidate";

    private record Made(byte[] body, String etag) {}

    private final Cache<String, Made> kept;

    Answers(SiteSettings settings, Ticker realTime) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST_ANSWERS)
                .expireAfterWrite(settings.publicPageKept())
                .ticker(realTime)
                .build();
    }

    /**
     * @param name of the answer, which no other answer in the same language has
     * @param made makes the answer if it is not kept
     */
    void send(
            String name,
            String contentType,
            Supplier<byte[]> made,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Made answer = kept.get(LocaleContextHolder.getLocale() + " " + name, asked -> made(made.get()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_MOMENT);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT);
        if (new ServletWebRequest(request, response).checkNotModified(answer.etag())) {
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static Made made(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Made(body, '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
