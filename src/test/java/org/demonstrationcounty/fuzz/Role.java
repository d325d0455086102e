package org.demonstrationcounty.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.http.Client;
import org.demonstrationcounty.http.SecretCases;

/**
 * A user of the interfaces.
 *
 * @param name an account; {@code nobody} has none
 * @param secrets words that occur in nothing that this user may read
 * @param password the header that logs in by password
 * @param session the headers of a session of the web applications
 */
record Role(String name, List<String> secrets, List<String> password, List<String> session) {

    private static final String YANGCHENG = SecretCases.OF_YANGCHENG;
    private static final String DINGXIANG = SecretCases.OF_DINGXIANG;
    private static final String FINANCE = SecretCases.OF_FINANCE;
    private static final String FIGURE = SecretCases.figureOfFinance();
    private static final String STRANGER = "nobody";

    /** The secrets that are kept from each role. */
    private static final Map<String, List<String>> KEPT = Map.ofEntries(
            Map.entry(STRANGER, List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("county-140522", List.of(DINGXIANG)),
            Map.entry("city-140500", List.of(DINGXIANG)),
            Map.entry("county-140921", List.of(YANGCHENG, FINANCE, FIGURE)),
            Map.entry("city-140900", List.of(YANGCHENG, FINANCE, FIGURE)),
            Map.entry("county-140471", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("market-regulation", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("sme", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("statistics", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("industry", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("science", List.of(YANGCHENG, DINGXIANG, FINANCE, FIGURE)),
            Map.entry("finance", List.of(YANGCHENG, DINGXIANG)),
            Map.entry("bureau", List.of()),
            Map.entry("government", List.of()),
            Map.entry("admin", List.of()));

    static List<Role> all(String base) {
        return KEPT.keySet().stream().sorted().map(name -> of(name, base)).toList();
    }

    private static Role of(String name, String base) {
        if (name.equals(STRANGER)) {
            return new Role(name, KEPT.get(name), List.of(), List.of());
        }
        String credentials = name + ":" + Client.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Role(name, KEPT.get(name), List.of("Authorization: Basic " + basic), session(name, base));
    }

    private static List<String> session(String name, String base) {
        try {
            WebappVisit visit = new WebappVisit(base);
            visit.logIn(name, Client.PASSWORD);
            return visit.headers().entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    List<String> loginAt(HttpInterface api) {
        return api == HttpInterface.WEBAPPS ? session : password;
    }

    boolean isStranger() {
        return name.equals(STRANGER);
    }

    boolean isAdministrator() {
        return name.equals("admin");
    }

    @Override
    public String toString() {
        return name;
    }
}
