package org.demonstrationcounty.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A person as a token of the provider describes them. Texts that cannot be stored or shown are left out.
 *
 * @param subject by which the provider knows the person for ever
 * @param account the id that an account of theirs would have
 * @param values of the claim from which groups follow
 * @param issued when the provider said all this
 */
record Person(
        String issuer,
        String subject,
        @Nullable String account,
        @Nullable String family,
        @Nullable String given,
        @Nullable String email,
        Set<String> values,
        Instant issued) {

    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_EMAIL = 100;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** @throws RefusedException if the token names nobody, or no time */
    static Person of(JWTClaimsSet claims, OidcSettings settings) {
        String subject = claims.getSubject();
        if (subject == null || subject.isBlank() || subject.length() > LONGEST_KEY || claims.getIssueTime() == null) {
            throw Untrusted.token("names no subject or no time");
        }
        String family = text(claims, "family_name", LONGEST_NAME);
        String given = text(claims, "given_name", LONGEST_NAME);
        String email = text(claims, "email", LONGEST_EMAIL);
        return new Person(
                claims.getIssuer(),
                subject,
                text(claims, settings.accountClaim(), LONGEST_KEY),
                family,
                family == null && given == null ? text(claims, "name", LONGEST_NAME) : given,
                email == null || !EMAIL.matcher(email).matches() || isDoubted(claims) ? null : email,
                values(claims.getClaims(), settings.groupsClaim()),
                claims.getIssueTime().toInstant());
    }

    private static boolean isDoubted(JWTClaimsSet claims) {
        return "false".equals(String.valueOf(claims.getClaim("email_verified")));
    }

    private static @Nullable String text(JWTClaimsSet claims, String name, int longest) {
        return claims.getClaim(name) instanceof String text
                        && text.length() <= longest
                        && WrittenText.isStorable(text)
                        && !WrittenText.isBlank(text)
                        && text.chars().noneMatch(Character::isISOControl)
                ? text.strip()
                : null;
    }

    private static Set<String> values(Map<String, Object> claims, String name) {
        Object found = claims.containsKey(name) ? claims.get(name) : within(claims, Arrays.asList(name.split("\\.")));
        Set<String> values = new LinkedHashSet<>();
        for (Object value : found instanceof Collection<?> several ? several : List.of(String.valueOf(found))) {
            if (value instanceof String text) {
                values.add(text);
            }
        }
        return values;
    }

    private static @Nullable Object within(Object claims, List<String> path) {
        Object found = claims;
        for (String step : path) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return found;
    }
}
