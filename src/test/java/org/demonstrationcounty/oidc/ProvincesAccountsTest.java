package org.demonstrationcounty.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.TypesOfSeveralBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** People log in with the province's own accounts, and programs call with its tokens; all else is refused. */
@RunningWithProvince
@OnBothDatabases
class ProvincesAccountsTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String ADMIN = "admin:Demonstration-1";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    Province province;

    @Autowired
    RunningWithProvince.MovedTime time;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identity;

    @Autowired
    ProviderAccountRows rows;

    @Autowired
    FollowPerson followPerson;

    @Autowired
    GroupTable groups;

    @Autowired
    OidcSettings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DefaultListableBeanFactory beans;

    @BeforeEach
    void nobodyHasCome() {
        database.queryForList("select account from provider_account", String.class)
                .forEach(identity::deleteUser);
        province.has("7001", "wang.wu", "/yangcheng");
        province.says("family_name", "王");
        province.says("given_name", "五");
        province.says("email", "wangwu@example.cn");
    }

    /** How a token can be no good. */
    enum Bad {
        UNSIGNED {
            @Override
            String token(Province province) {
                return new PlainJWT(good(province).build()).serialize();
            }
        },
        SIGNED_WITH_THE_PUBLIC_KEY {
            @Override
            String token(Province province) throws Exception {
                SignedJWT token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID(province.key().getKeyID())
                                .build(),
                        good(province).build());
                token.sign(new MACSigner(province.key().toPublicKey().getEncoded()));
                return token.serialize();
            }
        },
        SIGNED_BY_ANOTHER {
            @Override
            String token(Province province) throws Exception {
                return Province.sign(
                        good(province).build(),
                        new RSAKeyGenerator(2048)
                                .keyID(province.key().getKeyID())
                                .generate());
            }
        },
        SIGNED_WITH_AN_UNKNOWN_KEY {
            @Override
            String token(Province province) throws Exception {
                return Province.sign(
                        good(province).build(),
                        new RSAKeyGenerator(2048).keyID("unknown").generate());
            }
        },
        CHANGED {
            @Override
            String token(Province province) {
                String[] parts = province.token().split("\\.");
                String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("/yangcheng", "/it");
                return parts[0]
                        + "."
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + parts[2];
            }
        },
        OF_ANOTHER_PROVIDER {
            @Override
            String token(Province province) {
                return province.sign(
                        good(province).issuer("https://elsewhere.example.cn").build());
            }
        },
        FOR_ANOTHER_PROGRAM {
            @Override
            String token(Province province) {
                return province.sign(good(province).audience("payroll").build());
            }
        },
        THE_PROOF_OF_A_LOG_IN {
            @Override
            String token(Province province) {
                return province.sign(good(province).audience(Province.CLIENT).build());
            }
        },
        EXPIRED {
            @Override
            String token(Province province) {
                return province.sign(good(province).expirationTime(ago(60)).build());
            }
        },
        NEVER_ENDING {
            @Override
            String token(Province province) {
                return province.sign(good(province).expirationTime(null).build());
            }
        },
        OF_TEN_MINUTES_AGO {
            @Override
            String token(Province province) {
                return province.sign(good(province).issueTime(ago(600)).build());
            }
        },
        OF_TOMORROW {
            @Override
            String token(Province province) {
                return province.sign(good(province).issueTime(ago(-600)).build());
            }
        },
        NOT_YET_VALID {
            @Override
            String token(Province province) {
                return province.sign(good(province).notBeforeTime(ago(-600)).build());
            }
        },
        OF_NO_TIME {
            @Override
            String token(Province province) {
                return province.sign(good(province).issueTime(null).build());
            }
        },
        OF_NOBODY {
            @Override
            String token(Province province) {
                return province.sign(good(province).subject(null).build());
            }
        },
        NO_TOKEN {
            @Override
            String token(Province province) {
                return "e30.e30.";
            }
        };

        abstract String token(Province province) throws Exception;

        private static JWTClaimsSet.Builder good(Province province) {
            return province.claims(Province.AUDIENCE);
        }

        private static Date ago(int seconds) {
            return Date.from(Instant.now().minusSeconds(seconds));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/engine-rest/task", "/v3/api-docs"})
    void aTokenOpensTheDoor(String door) throws Exception {
        assertThat(byToken(door, province.token()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNoGoodIsRefusedAtEveryDoor(Bad bad) throws Exception {
        for (String door : List.of("/api/me", "/engine-rest/task")) {
            HttpResponse<String> answer = byToken(door, bad.token(province));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
        assertThat(rows.has("wang.wu")).isFalse();
    }

    @Test
    void whoComesFromTheProvinceWorksHereLikeEverybodyElse() throws Exception {
        WebappVisit visit = new WebappVisit(base());

        assertThat(logIn(visit, "/camunda/app/tasklist/default/#/?board=cases")).endsWith("#/?board=cases");

        assertThat(visit.get("/api/me").body()).contains("\"account\":\"wang.wu\"", "王五", "county-140522", "阳城县");
        assertThat(visit.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(visit.post("/api/notifications/read", null).statusCode()).isEqualTo(403);
        assertThat(byPassword("/api/accounts/wang.wu").body())
                .contains("wangwu@example.cn", "county-140522", "\"locked\":false");
        assertThat(byPassword("/api/audit?size=200").body()).contains("open-account", "wang.wu");
    }

    @Test
    void aLogInChangesTheSessionId() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        String before = visit.cookie("JSESSIONID");

        logIn(visit, TASKLIST);

        assertThat(visit.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.cn/",
                "//elsewhere.example.cn/camunda/app/tasklist/",
                "/camunda/app/tasklist/../../api/me",
                "/camunda/app/tasklist/default/#/\\elsewhere",
                "/api/me"
            })
    void aLogInLeadsToNoForeignPage(String to) throws Exception {
        assertThat(logIn(new WebappVisit(base()), to)).isEqualTo(TASKLIST);
    }

    @Test
    void aCodeIsTakenOnceAndFromTheBrowserThatAskedForItOnly() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        String callback = comeBack(begin(visit, TASKLIST));

        assertThat(new WebappVisit(base()).get(callback).statusCode()).isEqualTo(401);
        assertThat(visit.get(callback).statusCode()).isEqualTo(302);
        HttpResponse<String> again = visit.get(callback);

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("<html lang=\"zh\">", "统一身份认证没有完成", "href=\"" + TASKLIST);
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(200);
    }

    /** Somebody slips their own code to a browser that is logging in. Its verifier does not fit. */
    @Test
    void theCodeOfAnotherBrowserIsNotTaken() throws Exception {
        String stolen = comeBack(begin(new WebappVisit(base()), TASKLIST)).replaceAll(".*code=([^&]*).*", "$1");
        WebappVisit visit = new WebappVisit(base());
        String own = comeBack(begin(visit, TASKLIST));

        assertThat(visit.get(own.replaceAll("code=[^&]*", "code=" + stolen)).statusCode())
                .isEqualTo(401);
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?code=x",
                "?code=x&state=y",
                "?state=y&error=access_denied",
                "?state=%00",
                "?state=%FF",
                "?code=&state="
            })
    void anAnswerThatNobodyAskedForIsRefused(String answer) throws Exception {
        WebappVisit visit = new WebappVisit(base());
        begin(visit, TASKLIST);

        assertThat(visit.get("/oidc/callback" + answer).statusCode()).isBetween(400, 401);
    }

    @Test
    void aTokenTellsOfOtherGroupsAtOnce() throws Exception {
        String earlier = province.token();
        assertThat(byToken("/api/me", earlier).body()).contains("county-140522");

        province.has("7001", "wang.wu", "/qinxu");
        String later = province.token();

        assertThat(byToken("/api/me", later).body()).contains("county-140121").doesNotContain("county-140522");
        assertThat(byToken("/api/me", earlier).body()).contains("county-140121").doesNotContain("county-140522");
        assertThat(byPassword("/api/audit?size=200").body()).contains("change-account");
    }

    @Test
    void aSessionFollowsOtherGroupsAfterFiveMinutes() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);
        province.has("7001", "wang.wu", "/qinxu");
        time.pass(Duration.ofMinutes(4));
        assertThat(visit.get("/api/me").body()).contains("county-140522");

        time.pass(Duration.ofMinutes(1));

        assertThat(visit.get("/api/me").body()).contains("county-140121").doesNotContain("county-140522");
    }

    @Test
    void whoIsInNoGroupOfOursAnyMoreIsOut() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);
        province.has("7001", "wang.wu", "/payroll");
        time.pass(Duration.ofMinutes(5));

        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(byToken("/api/me", province.token()).statusCode()).isEqualTo(403);
        assertThat(identity.createGroupQuery().groupMember("wang.wu").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/payroll,auth.no-group", "/YANGCHENG,auth.no-group"})
    void aStrangerOfTheProvinceGetsNoAccount(String group, String code) throws Exception {
        province.has("7002", "stranger", group);

        HttpResponse<String> answer = byToken("/api/me", province.token());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(code);
        assertThat(identity.createUserQuery().userId("stranger").count()).isZero();
    }

    @Test
    void anAccountThatWasMadeHereIsNotTakenOver() throws Exception {
        province.has("7003", "bureau", "/it");

        assertThat(byToken("/api/me", province.token()).body()).contains("auth.account-of-another");
        assertThat(logIn(new WebappVisit(base()), TASKLIST)).isEmpty();
        assertThat(rows.has("bureau")).isFalse();
        assertThat(identity.createGroupQuery().groupMember("bureau").count()).isEqualTo(1);
    }

    @Test
    void anotherPersonOfTheSameIdDoesNotTakeTheAccountOver() throws Exception {
        byToken("/api/me", province.token());
        province.has("7004", "wang.wu", "/it");

        assertThat(byToken("/api/me", province.token()).body()).contains("auth.account-of-another");

        province.has("7001", "wang.wu.renamed", "/qinxu");
        assertThat(byToken("/api/me", province.token()).body()).contains("\"account\":\"wang.wu\"");
    }

    @Test
    void anAccountThatWasDeletedAndMadeHereAgainIsNotTakenOver() throws Exception {
        byToken("/api/me", province.token());
        identity.deleteUser("wang.wu");
        User local = identity.newUser("wang.wu");
        local.setPassword("Local-password-1");
        identity.saveUser(local);

        assertThat(byToken("/api/me", province.token()).statusCode()).isEqualTo(403);
        assertThat(identity.createGroupQuery().groupMember("wang.wu").count()).isZero();
        identity.deleteUser("wang.wu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王五", "a b", "<script>", "", "../admin"})
    void anIdThatIsNoneIsRefused(String id) throws Exception {
        province.has("7005", id, "/yangcheng");

        HttpResponse<String> answer = byToken("/api/me", province.token());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("auth.account-id");
    }

    @Test
    void aGroupThatDoesNotExistGivesNothing() throws Exception {
        province.has("7001", "wang.wu", "/nowhere", "/yangcheng");

        assertThat(byToken("/api/me", province.token()).body())
                .contains("county-140522")
                .doesNotContain("999999");
    }

    @Test
    void aLockedAccountStaysLocked() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);

        assertThat(send("PUT", "/api/accounts/wang.wu", "{\"locked\": true}").statusCode())
                .isEqualTo(200);

        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(byToken("/api/me", province.token()).statusCode()).isEqualTo(401);
        assertThat(logIn(new WebappVisit(base()), TASKLIST)).isEmpty();
    }

    @Test
    void thePasswordOfAnAccountOfTheProvinceOpensNothing() throws Exception {
        byToken("/api/me", province.token());
        User user = identity.createUserQuery().userId("wang.wu").singleResult();
        user.setPassword("Set-by-somebody-1");
        identity.saveUser(user);

        assertThat(get("/api/me", "Authorization", basic("wang.wu:Set-by-somebody-1"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoLogsOutHereGoesOnToLogOutThere() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);

        HttpResponse<String> out = visit.post("/api/log-out", visit.token());

        assertThat(out.body()).contains(province.issuer() + "/log-out?", "id_token_hint=", "post_logout_redirect_uri=");
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(count("select count(*) from provider_session")).isZero();
    }

    @Test
    void aForeignPageCannotLogOut() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);

        assertThat(visit.post("/api/log-out", null).statusCode()).isEqualTo(403);
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProvinceLogsOutOnceForEveryNode(boolean bySession) throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);
        JWTClaimsSet.Builder told = logOut();
        String token = province.sign((bySession ? told : told.claim("sid", null)).build());

        assertThat(tell(token)).isEqualTo(200);
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);

        logIn(visit, TASKLIST);
        assertThat(tell(token)).isEqualTo(400);
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseLogsPeopleOut() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);

        assertThat(tell(new PlainJWT(logOut().build()).serialize())).isEqualTo(400);
        assertThat(tell(province.sign(logOut().audience("payroll").build()))).isEqualTo(400);
        assertThat(tell(province.sign(logOut().claim("events", null).build()))).isEqualTo(400);
        assertThat(tell(province.sign(logOut().claim("nonce", "x").build()))).isEqualTo(400);
        assertThat(tell(province.sign(logOut().issueTime(Date.from(Instant.now().minusSeconds(3600)))
                        .build())))
                .isEqualTo(400);
        assertThat(tell("")).isEqualTo(400);

        assertThat(visit.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsWithTheLogInThere() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);
        province.ends();
        time.pass(Duration.ofMinutes(5));

        assertThat(visit.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void whileTheProvinceDoesNotAnswerItsPeopleWaitAndPasswordsWork() throws Exception {
        WebappVisit visit = new WebappVisit(base());
        logIn(visit, TASKLIST);
        time.pass(Duration.ofMinutes(5));
        province.fails(503);

        HttpResponse<String> waiting = visit.get("/api/me");
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.body()).contains("auth.provider-unreachable");
        assertThat(waiting.headers().firstValue("Retry-After")).isPresent();
        assertThat(byPassword("/api/me").statusCode()).isEqualTo(200);
        WebappVisit breakGlass = new WebappVisit(base());
        breakGlass.logIn("admin", "Demonstration-1");
        assertThat(breakGlass.get("/api/me").statusCode()).isEqualTo(200);

        province.fails(0);
        time.pass(Duration.ofSeconds(5));
        assertThat(visit.get("/api/me").statusCode()).isEqualTo(200);
    }

    /** Two nodes, or two requests, find at once that a person has no account yet. */
    @Test
    void whoComesTwiceAtOnceGetsOneAccount() {
        Person person = Person.of(province.claims(Province.AUDIENCE).build(), settings);
        FollowPerson behindAnother = new FollowPerson(rows, identity, events) {
            @Override
            void open(Person opened, Set<String> theirs) {
                followPerson.open(opened, theirs);
                followPerson.open(opened, theirs);
            }
        };

        assertThat(new ProviderAccounts(rows, behindAnother, groups).admit(person))
                .isEqualTo("wang.wu");
    }

    /** OneBeanOfATypeTest asks this of the programme without the province, and says why. */
    @Test
    void noTypeHasAFurtherBeanWithTheProvince() {
        assertThat(TypesOfSeveralBeans.in(beans)).containsOnlyKeys("org.demonstrationcounty.casefile.Meeting");
    }

    @Test
    void settingsThatWouldLetAnybodyInAreRefusedAllAtOnce() {
        assertThatThrownBy(() -> new OidcSettings(
                        URI.create("http://accounts.example.cn"),
                        "client",
                        null,
                        "client",
                        URI.create("https://county.example.cn"),
                        Set.of("none", "HS256"),
                        List.of("profile"),
                        "preferred_username",
                        "groups",
                        Duration.ofHours(1),
                        List.of()))
                .hasMessageContainingAll(
                        "oidc.issuer is not https",
                        "oidc.audience",
                        "none",
                        "HS256",
                        "openid",
                        "follow-after",
                        "oidc.groups is empty");
    }

    private JWTClaimsSet.Builder logOut() {
        return new JWTClaimsSet.Builder(province.claims(Province.CLIENT).build())
                .issueTime(new Date())
                .claim("groups", null)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private int tell(String token) throws Exception {
        HttpResponse<String> answer = BROWSER.send(
                HttpRequest.newBuilder(URI.create(base() + "/oidc/back-channel-logout"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode();
    }

    /** @return where the browser is led; empty if it is refused */
    private String logIn(WebappVisit visit, String to) throws Exception {
        HttpResponse<String> back = visit.get(comeBack(begin(visit, to)));
        if (back.statusCode() != 302) {
            assertThat(back.statusCode()).as(back.body()).isEqualTo(403);
            return "";
        }
        visit.get(TASKLIST);
        return back.headers().firstValue("Location").orElseThrow();
    }

    private static String begin(WebappVisit visit, String to) throws Exception {
        return visit.get("/oidc/log-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String comeBack(String asking) throws Exception {
        String address = BROWSER.send(HttpRequest.newBuilder(URI.create(asking)).build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(address).startsWith(base());
        return address.substring(base().length());
    }

    private HttpResponse<String> byToken(String path, String token) throws Exception {
        return get(path, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> byPassword(String path) throws Exception {
        return get(path, "Authorization", basic(ADMIN));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(base() + path))
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(base() + path))
                        .headers("Authorization", basic(ADMIN), "Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private int count(String question) {
        return database.queryForObject(question, Integer.class);
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
