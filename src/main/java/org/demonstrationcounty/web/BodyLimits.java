package org.demonstrationcounty.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is larger than any form, and a client that sends its body too slowly. The whole body is read
 * before anything else looks at it. Uploads in parts are the exception: they are read as a stream, and their readers
 * limit them.
 */
class BodyLimits extends OncePerRequestFilter {

    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 100;
    private static final int PIECE = 8192;
    private static final String IN_PARTS = "multipart/";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Duration slowest;
    private final long mostBytesOfFiles;
    private final Ticker time;
    private final RefusalWriter refusal;

    /**
     * @param slowest the longest time for a body that is no file
     * @param mostBytesOfFiles the largest multipart body at addresses that have no limit of their own
     */
    BodyLimits(Duration slowest, long mostBytesOfFiles, Ticker time, RefusalWriter refusal) {
        this.slowest = slowest;
        this.mostBytesOfFiles = mostBytesOfFiles;
        this.time = time;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null
                || isInParts(request) && request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest readable;
        try {
            readable = isInParts(request) && request.getContentLengthLong() > 0
                    ? inParts(request)
                    : new RequestWithBody(request, notTooDeep(read(request)));
        } catch (RefusedException refused) {
            refusal.send(refused, request, response);
            return;
        }
        chain.doFilter(readable, response);
    }

    /**
     * The engine keeps parts in memory. A multipart body without a declared length may be no larger than any other
     * body.
     */
    private HttpServletRequest inParts(HttpServletRequest request) {
        if (request.getContentLengthLong() > mostBytesOfFiles) {
            throw RefusedException.of(Kind.TOO_LARGE, "request.too-large");
        }
        return request;
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw RefusedException.of(Kind.TOO_LARGE, "request.too-large");
        }
        long began = time.read();
        InputStream sent = request.getInputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int length = sent.read(piece); length >= 0; length = sent.read(piece)) {
            body.write(piece, 0, length);
            if (body.size() > MOST_BYTES) {
                throw RefusedException.of(Kind.TOO_LARGE, "request.too-large");
            }
            if (time.read() - began > slowest.toNanos()) {
                throw RefusedException.of(Kind.TOO_SLOW, "request.too-slow");
            }
        }
        return body.toByteArray();
    }

    /** A body that is not JSON passes. Its reader refuses it. */
    private static byte[] notTooDeep(byte[] body) throws IOException {
        try (JsonParser tokens = JSON.createParser(body)) {
            while (tokens.nextToken() != null) {
                // only its depth is of interest
            }
        } catch (StreamConstraintsException | CharConversionException tooDeepOrNoText) {
            throw RefusedException.of(Kind.INVALID, "request.unreadable");
        } catch (JsonProcessingException otherwise) {
            return body;
        }
        return body;
    }

    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, IN_PARTS, 0, IN_PARTS.length());
    }
}
