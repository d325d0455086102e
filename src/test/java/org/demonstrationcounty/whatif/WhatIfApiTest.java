package org.demonstrationcounty.whatif;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.database.QuietApplication;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** The calls that judge and check figures which somebody tries out. */
@QuietApplication
@OnH2Alone("What is tried out is not stored.")
class WhatIfApiTest {

    private static final String WARNINGS = "/api/evaluations/warnings";

    @Autowired
    private WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void connect() {
        OncePerRequestFilter language = context.getBean("languageFilter", OncePerRequestFilter.class);
        http = MockMvcBuilders.webAppContextSetup(context).addFilters(language).build();
    }

    private ResultActions ask(String body) throws Exception {
        return ask(body, "zh");
    }

    private ResultActions ask(String body, String language) throws Exception {
        return ask("/api/evaluations", body, language);
    }

    private ResultActions ask(String path, String body, String language) throws Exception {
        return http.perform(post(path)
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Rule({"R5", "R13", "R15"})
    void aRoundWithoutFiguresIsUndetermined() throws Exception {
        ask("{\"round\":1}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.round").value(1))
                .andExpect(jsonPath("$.edition").value(ShippedEdition.ID))
                .andExpect(jsonPath("$.assessed").value(23))
                .andExpect(jsonPath("$.required").value(21))
                .andExpect(jsonPath("$.credits").value(0))
                .andExpect(jsonPath("$.passed").value(false))
                .andExpect(jsonPath("$.provisional").value(true))
                .andExpect(jsonPath("$.indicators", hasSize(26)))
                .andExpect(jsonPath("$.indicators[0].code").value("newEnterprises"))
                .andExpect(jsonPath("$.indicators[0].status").value("UNDETERMINED"))
                .andExpect(jsonPath("$.indicators[0].current").isEmpty())
                .andExpect(content()
                        .string(containsString("\"completionRate\":0.00,\"overfulfilmentRate\":0.00,\"score\":0.00")));
    }

    @Test
    @Rule({"R9", "R14"})
    void aVerdictNamesTheComparedNumbers() throws Exception {
        String request =
                """
                {"round": 1.0, "references": {"provincialSmeRevenueGrowth": 7.9},
                 "figures": {"smeRevenueGrowth": {"current": 8.10}, "newEnterprises": {"current": 1e3, "previous": 700}}}""";
        ask(request)
                .andExpect(jsonPath("$.indicators[1].explanation").value("完成（8.1%，高于全省增速 7.9%）"))
                .andExpect(jsonPath("$.indicators[1].gap").value(0.2))
                .andExpect(jsonPath("$.indicators[0].name").value("新增企业数量"))
                .andExpect(jsonPath("$.indicators[0].credits").value(2))
                .andExpect(content()
                        .string(containsString(
                                "\"current\":1000,\"previous\":700,\"growth\":42.86,\"change\":null,\"gap\":0")));
        ask(request, "en-GB")
                .andExpect(jsonPath("$.indicators[1].explanation")
                        .value("met (8.1%, above the province's growth of 7.9%)"))
                .andExpect(jsonPath("$.indicators[0].name").value("New enterprises"));
    }

    @Test
    @Rule("R6")
    void suspiciousFiguresGetWarnings() throws Exception {
        String request =
                """
                {"round": 1, "rulings": [],
                 "figures": {"smeGdpShare": {"current": 0.53, "previous": 52.6}, "neeqListings": {"current": 2, "previous": 3},
                             "entrepreneursTrained": {"current": 1500, "previous": 150}, "technologySmes": {"current": 80}}}""";
        ask(WARNINGS, request, "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$.warnings", hasSize(3)))
                .andExpect(jsonPath("$.warnings[0].length()").value(3))
                .andExpect(jsonPath("$.warnings[*].indicator")
                        .value(contains("smeGdpShare", "neeqListings", "entrepreneursTrained")))
                .andExpect(jsonPath("$.warnings[*].code").value(contains("SHARE", "FELL", "JUMP")))
                .andExpect(jsonPath("$.warnings[1].message").value("累计数 2 低于上年的 3，请核对"));
        ask(WARNINGS, request, "en")
                .andExpect(jsonPath("$.warnings[1].message")
                        .value("the cumulative figure of 2 is below the year before's 3; please check"));
        ask(WARNINGS, "{\"round\": 3}", "zh").andExpect(content().json("{\"warnings\": []}", JsonCompareMode.STRICT));
    }

    @Test
    void theCallForWarningsRefusesTheSameFaults() throws Exception {
        ask(
                        WARNINGS,
                        "{\"round\": 4, \"figures\": {\"nothing\": {}, \"neeqListings\": {\"current\": -1}}, \"x\": 1}",
                        "zh")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.code").value("input.invalid"))
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder("round", "figures.nothing", "figures.neeqListings.current", "x")));
        ask(WARNINGS, "{", "zh")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("field.json"));
    }

    @Test
    void everyFaultIsNamedAtOnce() throws Exception {
        ask("""
                {"round": 4, "rounds": 1,
                 "figures": {"neeqListings": {"current": "5", "previous": 1.5, "next": 1}, "nothing": {"current": 1},
                             "smeGdpShare": {"current": 100.00001, "previous": 1.23456}, "technologySmes": 5,
                             "provincialSrdi": {"current": 1e999999999, "previous": -1}},
                 "references": {"countyGdpGrowth": true, "gdp": 1},
                 "rulings": [{"indicator": "neeqListings", "kind": "GOOD"}, {"indicator": "famousTrademarks", "kind": "MET"},
                             {"indicator": "technologySmes", "kind": "MET"}, {"indicator": "technologySmes", "kind": "MET"},
                             {"kind": "MET", "reason": "x"}, 5, {"indicator": "nobody", "kind": null}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.code").value("input.invalid"))
                .andExpect(jsonPath("$.errors[*]['field','code']").exists())
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder(
                                "rounds",
                                "round",
                                "figures.neeqListings.current",
                                "figures.neeqListings.previous",
                                "figures.neeqListings.next",
                                "figures.nothing",
                                "figures.smeGdpShare.current",
                                "figures.smeGdpShare.previous",
                                "figures.technologySmes",
                                "figures.provincialSrdi.current",
                                "figures.provincialSrdi.previous",
                                "references.countyGdpGrowth",
                                "references.gdp",
                                "rulings[0].kind",
                                "rulings[1].indicator",
                                "rulings[3].indicator",
                                "rulings[4].reason",
                                "rulings[4].indicator",
                                "rulings[5]",
                                "rulings[6].indicator",
                                "rulings[6].kind")))
                .andExpect(jsonPath("$.errors[?(@.field == 'figures.neeqListings.current')].message")
                        .value("类型不对，应为整数。"));
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        for (String broken : new String[] {
            "",
            "{",
            "{\"round\":1,\"round\":2}",
            "{\"round\":1} x",
            "{\"round\":NaN}",
            "{\"round\":1e99999999999}",
            "{\"round\":" + "1".repeat(200) + "}",
            "[".repeat(200),
            "\"" + "x".repeat(1_100_000) + "\""
        }) {
            ask(broken)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].code").value("field.json"));
        }
        ask("[]")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("field.type"));
        ask("null")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("field.type"));
    }

    @Test
    @Rule({"R5", "R13", "R14", "R17", "P4"})
    void theCurrentEditionIsShown() throws Exception {
        http.perform(get("/api/editions/current").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(ShippedEdition.ID))
                .andExpect(jsonPath("$.indicators", hasSize(26)))
                .andExpect(jsonPath("$.indicators[12].assessed").value(contains(false, false, true)))
                .andExpect(jsonPath("$.indicators[21].targets[0]").value("≥ 10"))
                .andExpect(jsonPath("$.indicators[21].department").isEmpty())
                .andExpect(jsonPath("$.indicators[0].doubling").value(true))
                .andExpect(jsonPath("$.passLines").value(contains(21, 21, 23)))
                .andExpect(jsonPath("$.doubling.abovePercent").value(30))
                .andExpect(jsonPath("$.warnings.jumpFactor").value(10))
                .andExpect(jsonPath("$.warnings.percentPoints").value(20))
                .andExpect(jsonPath("$.bonus.themes", hasSize(9)))
                .andExpect(jsonPath("$.grades[0].name").value("Excellent"))
                .andExpect(jsonPath("$.eligibility", hasSize(7)))
                .andExpect(jsonPath("$.calendar.applicationDeadline").value("04-30"));
    }

    @Test
    @Rule("P14")
    void anOutlookNamesTheLeastFiguresAndTheWays() throws Exception {
        String request =
                """
                {"round": 1, "references": {"provincialSmeRevenueGrowth": 7.9},
                 "figures": {"smeRevenueGrowth": {"current": 7.9}, "newEnterprises": {"current": 900, "previous": 700}}}""";
        ask("/api/outlooks", request, "zh")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.indicators", hasSize(23)))
                .andExpect(content()
                        .string(containsString("{\"code\":\"newEnterprises\",\"least\":911,\"leastToDouble\":911}")))
                .andExpect(content().string(containsString("{\"code\":\"smeRevenueGrowth\",\"least\":7.9001}")))
                .andExpect(content().string(containsString("{\"code\":\"clusterOutputGrowth\"}")))
                .andExpect(jsonPath("$.ways", hasSize(0)));
    }

    @Test
    void everyProblemOfAnOutlookIsNamedAtOnce() throws Exception {
        ask("/api/outlooks", "{\"round\":9,\"figures\":{\"x\":{}},\"more\":1}", "zh")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("round", "figures.x", "more")));
    }
}
