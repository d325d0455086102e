package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Checks HTTP Basic in UTF-8 against the engine's accounts. A header that cannot be read is no log-in, and no fault.
 */
@Component
class BasicLogin {

    private static final String SCHEME = "Basic ";

    private record Credentials(String user, String password) {}

    void challenge(HttpServletResponse response) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"demonstration-county\", charset=\"UTF-8\"");
    }

    /**
     * The account of the request, if it comes with the right password.
     *
     * @throws TooManyFailuresException while the caller has to wait
     */
    Optional<String> user(HttpServletRequest request, IdentityService identity) {
        return credentials(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(credentials -> identity.checkPassword(credentials.user(), credentials.password()))
                .map(Credentials::user);
    }

    private static Optional<Credentials> credentials(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).trim());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded))
                    .toString();
            int colon = text.indexOf(':');
            boolean readable = colon > 0 && text.chars().noneMatch(Character::isISOControl);
            return readable
                    ? Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
