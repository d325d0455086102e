package org.demonstrationcounty.paper;

import com.github.benmanes.caffeine.cache.Ticker;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.site.PublicLayout;
import org.demonstrationcounty.web.RequestRate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets anybody verify a paper by its code, without a log-in: as a page for people, as JSON for programs. The look-ups
 * of one network are limited, so that nobody can try codes out.
 */
@RestController
@Tag(name = "papers")
class VerificationController {

    private final Verifications verifications;
    private final VerificationPage page;
    private final RequestRate lookUps;
    private final RefusalMessages words;

    VerificationController(
            Verifications verifications,
            VerificationPage page,
            PaperSettings settings,
            Ticker realTime,
            RefusalMessages words) {
        this.verifications = verifications;
        this.page = page;
        this.lookUps = new RequestRate(settings.verificationsPerMinute(), realTime);
        this.words = words;
    }

    /** The page on which people type the code of a paper, and what it says of the paper. */
    @Hidden
    @GetMapping({"/verify", "/verify/"})
    ResponseEntity<Object> ask(
            @RequestParam(required = false) @Nullable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code == null || code.isBlank()) {
            return html(HttpStatus.OK.value(), page.asking(request), response);
        }
        return verify(code, accept, request, response);
    }

    @GetMapping("/verify/{code}")
    @Operation(
            summary = "核验文书 / Whether a paper with this code is valid, for anybody",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = Verification.class)),
                                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
                            }))
    ResponseEntity<Object> verify(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        boolean forPeople = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        try {
            Verification found = lookUp(code, request, response);
            return forPeople
                    ? html(HttpStatus.OK.value(), page.of(found, request), response)
                    : ResponseEntity.ok(found);
        } catch (RefusedException refused) {
            if (forPeople) {
                return html(refused.kind().status(), page.saying(words.of(refused), request), response);
            }
            throw refused;
        }
    }

    private Verification lookUp(String code, HttpServletRequest request, HttpServletResponse response) {
        long seconds = lookUps.secondsToWait(request);
        if (seconds > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            throw RefusedException.of(Kind.TOO_OFTEN, "verify.too-often", seconds);
        }
        return verifications.of(code).orElseThrow(() -> RefusedException.notFound("verify.unknown"));
    }

    /** Replaces the security policy of all answers. A browser obeys both of two, and the page would have no style. */
    private static ResponseEntity<Object> html(int status, byte[] body, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PublicLayout.POLICY);
        response.setHeader("X-Robots-Tag", "noindex");
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(PublicLayout.HTML))
                .body(body);
    }
}
