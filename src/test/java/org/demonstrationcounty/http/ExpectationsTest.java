package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A county keeps what it expects of the coming round, for itself. */
@RunningFirstBatch
@OnBothDatabases
@Rule("P14")
class ExpectationsTest {

    private static final String QINGXU = "/api/cases/140121-2021/expectations";
    private static final String COUNTY = "county-140121";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;

    @BeforeAll
    void theFirstRoundIsUnderWay() {
        programme = new Programme(port);
    }

    private Answer keep(int revision, Map<String, ?> figures) {
        return programme
                .as(COUNTY)
                .put(
                        QINGXU,
                        Map.of(
                                "dataYear",
                                2022,
                                "revision",
                                revision,
                                "figures",
                                figures,
                                "references",
                                Map.of("provincialSmeRevenueGrowth", 6.5, "countyGdpGrowth", 5)));
    }

    private int revision() {
        return programme.as(COUNTY).get(QINGXU).is(200).json().get("revision").asInt();
    }

    private static JsonNode row(JsonNode outlook, String code) {
        return outlook.get("indicators")
                .valueStream()
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theComingRoundIsTheFirstThatHasNotOpened() {
        JsonNode outlook = programme.as(COUNTY).get(QINGXU).is(200).json();
        assertThat(outlook.get("round").asInt()).isEqualTo(2);
        assertThat(outlook.get("dataYear").asInt()).isEqualTo(2022);
        assertThat(outlook.get("lastDay").asText()).isEqualTo("2022-12-31");
        assertThat(outlook.get("daysLeft").asInt()).isEqualTo(306);
        assertThat(outlook.get("indicators")).hasSize(23);
        assertThat(row(outlook, "technologySmes").get("least").asInt()).isEqualTo(90);
        assertThat(row(outlook, "technologySmes").has("leastToDouble")).isFalse();
    }

    @Test
    void whatIsKeptIsShownWithItsPaceAndTheWays() {
        JsonNode kept = keep(revision(), Map.of("technologySmes", List.of(10, 20), "neeqListings", List.of(9)))
                .is(200)
                .json();
        JsonNode behind = row(kept, "technologySmes");
        assertThat(behind.get("quarters").valueStream().map(JsonNode::asText))
                .containsExactly("10", "20", "null", "null");
        assertThat(behind.get("track").asText()).isEqualTo("BEHIND");
        assertThat(behind.get("trackName").asText()).isEqualTo("落后于进度");
        assertThat(behind.get("quarter").asInt()).isEqualTo(2);
        assertThat(behind.get("due").asInt()).isBetween(21, 90);
        assertThat(behind.get("assumed").asInt()).isEqualTo(20);
        assertThat(row(kept, "neeqListings").get("track").asText()).isEqualTo("EARNS");
        assertThat(kept.at("/expectedReferences/countyGdpGrowth").asText()).isEqualTo("5");
        assertThat(programme.as(COUNTY).get(QINGXU).is(200).json()).isEqualTo(kept);
        assertThat(kept.get("provisional").asBoolean()).isFalse();
        assertThat(kept.get("passed").asBoolean()).isEqualTo(kept.get("ways").isEmpty());
    }

    @Test
    void aWriterWhoHasNotSeenTheLatestIsRefused() {
        int before = revision();
        assertThat(keep(before, Map.of()).is(200).json().get("revision").asInt())
                .isEqualTo(before + 1);
        assertThat(keep(before, Map.of()).is(409).at("/code")).isEqualTo("expectation.stale");
        assertThat(keep(0, Map.of()).is(409).at("/code")).isEqualTo("expectation.stale");
        assertThat(keep(before + 7, Map.of()).is(409).at("/code")).isEqualTo("expectation.stale");
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        Tables tables = new Tables(database);
        Map<String, Long> before = tables.rows();
        Answer refused = programme
                .as(COUNTY)
                .put(
                        QINGXU,
                        Map.of(
                                "dataYear", 2022.5,
                                "figures",
                                        Map.of(
                                                "nothing", List.of(1),
                                                "technologySmes", List.of(1, 2, 3, 4, 5),
                                                "neeqListings", List.of(-1, 0.5),
                                                "smeGdpShare", 50),
                                "references", Map.of("growth", 1, "countyGdpGrowth", 5000)))
                .is(400);
        assertThat(refused.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "dataYear",
                        "revision",
                        "figures.nothing",
                        "figures.technologySmes",
                        "figures.neeqListings[0]",
                        "figures.neeqListings[1]",
                        "figures.smeGdpShare",
                        "references.growth",
                        "references.countyGdpGrowth");
        assertThat(programme
                        .as(COUNTY)
                        .put(QINGXU, Map.of("dataYear", 2021, "revision", 0))
                        .is(409)
                        .at("/code"))
                .isEqualTo("expectation.other-year");
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void nobodyButTheCountySeesIt() {
        for (String account : List.of("bureau", "government", "admin", "city-140100")) {
            assertThat(programme.as(account).get(QINGXU).is(403).at("/code")).isEqualTo("expectation.not-yours");
            programme.as(account).put(QINGXU, Map.of()).is(403);
        }
        for (String account : List.of("county-140522", "finance")) {
            programme.as(account).get(QINGXU).is(404);
            programme.as(account).put(QINGXU, Map.of()).is(404);
        }
        programme.stranger().get(QINGXU).is(401);
    }

    @Test
    void aCaseWithoutAComingRoundHasNone() {
        String applying = "/api/cases/140802-2021/expectations";
        JsonNode none = programme.as("county-140802").get(applying).is(200).json();
        assertThat(none.has("round")).isFalse();
        assertThat(none.get("indicators")).isEmpty();
        assertThat(programme
                        .as("county-140802")
                        .put(applying, Map.of("dataYear", 2022, "revision", 0))
                        .is(409)
                        .at("/code"))
                .isEqualTo("expectation.no-round");
    }
}
