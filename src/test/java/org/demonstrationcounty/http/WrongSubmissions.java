package org.demonstrationcounty.http;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.http.Client.RawJson;
import org.demonstrationcounty.http.Client.Typed;

/** What {@link RefusalsTest} sends, step by step, and what it is told. */
final class WrongSubmissions {

    static final String LONG = "长".repeat(20_001);

    /** Wrong submissions, step by step. */
    static final List<Wrong> OF_STEPS = List.of(
            at("prepare-application", "everything at once")
                    .with("contactName", 5)
                    .with("contactPhone", "0".repeat(51))
                    .with("statement", LONG)
                    .with("marketEntities", -1)
                    .with("belowScaleIndustrial", 1.5)
                    .with("aboveScaleIndustrial", "25")
                    .with("leadingIndustry", "  ")
                    .with("chainEnterprises", 1_000_000_001)
                    .with("srdiEnterprises", true)
                    .with("formerPovertyCounty", "no")
                    .with("base", Map.of("newEnterprises", 1.5, "nothing", 1, "smeGdpShare", "60"))
                    .with("countyKey", "140921")
                    .with("stage", "DESIGNATED")
                    .isRefusedFor(
                            "leadDepartment field.missing",
                            "contactName field.type",
                            "contactPhone field.length",
                            "statement field.length",
                            "marketEntities field.range",
                            "belowScaleIndustrial field.whole",
                            "aboveScaleIndustrial field.type",
                            "leadingIndustry field.missing",
                            "chainEnterprises field.range",
                            "startupBases field.missing",
                            "srdiEnterprises field.type",
                            "formerPovertyCounty field.type",
                            "serviceOrganisation field.missing",
                            "base.newEnterprises field.whole",
                            "base.nothing field.unknown-code",
                            "base.smeGdpShare field.type",
                            "countyKey field.unknown",
                            "stage field.unknown"),
            at("prepare-application", "values that are not of the type which the sender names")
                    .with("contactName", new Typed("Rock", 5))
                    .with("marketEntities", new Typed("Long", 1.5))
                    .with("belowScaleIndustrial", new Typed("Integer", "many"))
                    .with("aboveScaleIndustrial", new Typed("Long", new BigInteger("99999999999999999999")))
                    .with("chainEnterprises", new Typed("Short", true))
                    .with("formerPovertyCounty", new Typed("Boolean", "no"))
                    .with("serviceOrganisation", new Typed("Rock", "yes"))
                    .with("base", new Typed("Json", 5))
                    .isRefusedFor(
                            "leadDepartment field.missing",
                            "contactName field.type",
                            "marketEntities field.whole",
                            "belowScaleIndustrial field.type",
                            "aboveScaleIndustrial field.range",
                            "chainEnterprises field.type",
                            "formerPovertyCounty field.type",
                            "serviceOrganisation field.type",
                            "base field.type"),
            at("prepare-application", "nothing at all")
                    .isRefusedFor(
                            "leadDepartment field.missing",
                            "contactName field.missing",
                            "contactPhone field.missing",
                            "statement field.missing",
                            "marketEntities field.missing",
                            "serviceOrganisation field.missing"),
            application("broken JSON").with("base", "{broken").isRefusedFor("base field.json"),
            application("broken JSON that says it is Json")
                    .with("base", new RawJson("{broken"))
                    .isRefusedFor("base field.json"),
            application("a text that says it is Json")
                    .with("leadDepartment", new RawJson("\"县工业和信息化局\""))
                    .with("contactName", new RawJson("{broken"))
                    .isRefusedFor("leadDepartment field.type", "contactName field.type"),
            at("supply-figures", "a null that says it is Json")
                    .with("figures", new RawJson(null))
                    .isRefusedFor("figures field.missing"),
            application("a figure twice")
                    .with("base", new RawJson("{\"neeqListings\": 1, \"neeqListings\": 2}"))
                    .isRefusedFor("base field.json"),
            application("a list for an object").with("base", List.of(1)).isRefusedFor("base field.type"),
            application("a number for an object").with("base", 1).isRefusedFor("base field.type"),
            application("figures out of their ranges")
                    .with(
                            "base",
                            new RawJson(
                                    """
                                    {"smeGdpShare": 100.1, "smeRevenueGrowth": -100.1, "nonCoalIndustryShare": 1.23456,
                                     "neeqListings": -1, "newEnterprises": 1e999999999}"""))
                    .isRefusedFor(
                            "base.smeGdpShare field.range",
                            "base.smeRevenueGrowth field.range",
                            "base.nonCoalIndustryShare field.scale",
                            "base.neeqListings field.range",
                            "base.newEnterprises field.range"),
            application("a character that cannot be stored")
                    .with("statement", "\u0000")
                    .isRefusedFor("statement field.character"),
            application("texts that nobody can see")
                    .with("statement", "\u200b\u200b")
                    .with("contactName", "\ufeff\u3000\u00a0\u2060")
                    .with("leadDepartment", "\u3164\u2800")
                    .with("leadingIndustry", "\u202e\u2066\u00ad")
                    .isRefusedFor(
                            "statement field.missing",
                            "contactName field.missing",
                            "leadDepartment field.missing",
                            "leadingIndustry field.missing"),
            application("an object for a text")
                    .with("statement", Map.of("text", "x"))
                    .isRefusedFor("statement field.type"),
            at("city-review", "no decision").isRefusedFor("decision field.missing"),
            at("city-review", "an unknown decision")
                    .with("decision", "maybe")
                    .with("comment", 5)
                    .isRefusedFor("decision field.choice", "comment field.type"),
            at("city-review", "a return without its reason")
                    .with("decision", "return")
                    .isRefusedFor("comment field.missing"),
            at("city-review", "a rejection with a blank reason")
                    .with("decision", "reject")
                    .with("comment", " \n")
                    .isRefusedFor("comment field.missing"),
            at("city-review", "a rejection with a reason that nobody can see")
                    .with("decision", "reject")
                    .with("comment", "\u200b\u200b")
                    .isRefusedFor("comment field.missing"),
            at("city-review", "a comment over its length")
                    .with("decision", "approve")
                    .with("comment", LONG)
                    .isRefusedFor("comment field.length"),
            at("publish-notice", "no date").isRefusedFor("publishOn field.missing"),
            at("publish-notice", "a date gone by")
                    .with("publishOn", "2021-12-31")
                    .isRefusedFor("publishOn date.in-the-past"),
            at("publish-notice", "a day that does not exist")
                    .with("publishOn", "2022-02-30")
                    .isRefusedFor("publishOn field.type"),
            at("publish-notice", "a date written otherwise")
                    .with("publishOn", "2022/02/03")
                    .isRefusedFor("publishOn field.type"),
            at("publish-notice", "another office's decision")
                    .with("publishOn", "2022-02-03")
                    .with("decision", "approve")
                    .isRefusedFor("decision field.unknown"),
            at("issue-approval", "a date to come")
                    .with("documentNumber", "1".repeat(101))
                    .with("issuedOn", "2022-01-02")
                    .isRefusedFor("documentNumber field.length", "issuedOn date.in-the-future"),
            at("rule-objection", "an objection upheld without a reason")
                    .with("decision", "uphold")
                    .isRefusedFor("comment field.missing"),
            at("rule-objection", "a decision of other steps")
                    .with("decision", "approve")
                    .isRefusedFor("decision field.choice"),
            at("supply-figures", "figures of another department")
                    .with("figures", Map.of("nonCoalIndustryShare", 60, "newEnterprises", 1))
                    .with("base", Map.of("neeqListings", 1))
                    .with("notes", Map.of("technologySmes", "x"))
                    .isRefusedFor(
                            "figures.newEnterprises figures.foreign-department",
                            "base.neeqListings figures.foreign-department",
                            "notes.technologySmes figures.foreign-department"),
            at("supply-figures", "unknown codes and wrong values")
                    .with("figures", Map.of("nonCoalIndustryShare", 100.5, "nothing", 1))
                    .with("notes", Map.of("nonCoalIndustryShare", 1))
                    .with("countyGdpGrowth", 1000.1)
                    .with("round", 2)
                    .isRefusedFor(
                            "figures.nonCoalIndustryShare field.range",
                            "figures.nothing field.unknown-code",
                            "notes.nonCoalIndustryShare field.type",
                            "countyGdpGrowth field.range",
                            "round field.unknown"),
            at("supply-figures", "no figures").isRefusedFor("figures field.missing"),
            at("submit-annual-report", "claims that cannot stand")
                    .with("summary", "总结")
                    .with("experience", LONG)
                    .with(
                            "claims",
                            List.of(
                                    Map.of("theme", "nothing", "summary", "x"),
                                    Map.of("theme", "lowCarbon", "summary", "x"),
                                    Map.of("theme", "lowCarbon", "summary", "x"),
                                    Map.of("theme", "ruralIndustry", "points", 2),
                                    5))
                    .isRefusedFor(
                            "experience field.length",
                            "claims[0].theme field.unknown-code",
                            "claims[2].theme field.duplicate",
                            "claims[3].points field.unknown",
                            "claims[3].summary field.missing",
                            "claims[4] field.type"),
            at("submit-annual-report", "a claim whose summary nobody can see")
                    .with("summary", "\u200b")
                    .with("experience", "经验")
                    .with("claims", List.of(Map.of("theme", "lowCarbon", "summary", "\u200b")))
                    .isRefusedFor("summary field.missing", "claims[0].summary field.missing"),
            at("confirm-figures", "a dispute that names nothing")
                    .with("decision", "dispute")
                    .isRefusedFor("codes field.missing", "comment field.missing"),
            at("confirm-figures", "a dispute about unknown indicators")
                    .with("decision", "dispute")
                    .with("codes", List.of("nothing", "neeqListings", "neeqListings"))
                    .with("comment", "有出入")
                    .isRefusedFor("codes[0] field.unknown-code", "codes[2] field.duplicate"),
            at("confirm-figures", "a confirmation that disputes")
                    .with("decision", "confirm")
                    .with("codes", List.of("neeqListings"))
                    .isRefusedFor("codes field.not-applicable"),
            at("score-claim", "points without a reason").with("points", 0).isRefusedFor("comment field.missing"),
            at("score-claim", "points above the ceiling")
                    .with("points", 2.5)
                    .with("comment", "好")
                    .isRefusedFor("points bonus.above-theme-ceiling"),
            at("score-claim", "points below zero")
                    .with("points", -0.5)
                    .with("comment", "好")
                    .isRefusedFor("points field.range"),
            at("review-assessment", "a provisional result confirmed")
                    .with("decision", "confirm")
                    .with("grade", "FAIL")
                    .isRefusedFor("decision review.provisional", "grade review.fail-though-passed"),
            at("review-assessment", "a confirmation without a grade")
                    .with("decision", "confirm")
                    .isRefusedFor("decision review.provisional", "grade field.missing"),
            at("review-assessment", "rulings that cannot stand")
                    .with("decision", "reevaluate")
                    .with("grade", "GREAT")
                    .with(
                            "rulings",
                            List.of(
                                    Map.of("indicator", "neeqListings", "kind", "MET"),
                                    Map.of("indicator", "nothing", "kind", "MET", "reason", "x"),
                                    Map.of("indicator", "smeGdpShare", "kind", "GOOD", "reason", "x"),
                                    Map.of("indicator", "famousTrademarks", "kind", "MET", "reason", "x"),
                                    Map.of("indicator", "smeGdpShare", "kind", "MET", "reason", "x")))
                    .isRefusedFor(
                            "grade field.choice",
                            "rulings[0].reason field.missing",
                            "rulings[1].indicator field.unknown-code",
                            "rulings[2].kind field.choice",
                            "rulings[3].indicator ruling.not-assessed",
                            "rulings[4].indicator field.duplicate"),
            at("review-assessment", "a ruling whose reason nobody can see")
                    .with("decision", "reevaluate")
                    .with("rulings", List.of(Map.of("indicator", "neeqListings", "kind", "MET", "reason", "\u200b")))
                    .isRefusedFor("rulings[0].reason field.missing"),
            at("review-assessment", "a return to nobody, for no reason")
                    .with("decision", "return")
                    .isRefusedFor("departments field.missing", "comment field.missing"),
            at("review-assessment", "a return to an unknown department")
                    .with("decision", "return")
                    .with("departments", List.of("finance", "railways"))
                    .with("comment", "请复核")
                    .isRefusedFor("departments[1] field.unknown-code"),
            at("decide-failed-round", "a rectification without its term and reason")
                    .with("decision", "rectify")
                    .isRefusedFor("until field.missing", "comment field.missing"),
            at("decide-failed-round", "a term gone by")
                    .with("decision", "rectify")
                    .with("until", "2021-12-31")
                    .with("comment", "限期整改")
                    .isRefusedFor("until date.in-the-past"),
            at("decide-failed-round", "an end without its reason")
                    .with("decision", "end")
                    .isRefusedFor("comment field.missing"));

    /** Wrong applications, sent before there is a case. */
    static final List<Wrong> OF_STARTS = List.of(
            at("start-application", "nothing at all")
                    .isRefusedFor("countyKey field.missing", "applicationYear field.missing"),
            at("start-application", "an unknown county")
                    .with("countyKey", "999999")
                    .with("applicationYear", 2022)
                    .isRefusedFor("countyKey field.unknown-code"),
            at("start-application", "another year")
                    .with("countyKey", "140471")
                    .with("applicationYear", 2023)
                    .isRefusedFor("applicationYear application.other-year"),
            at("start-application", "wrong types and foreign fields")
                    .with("countyKey", 140471)
                    .with("applicationYear", "2022")
                    .with("caseKey", "140471-2022")
                    .isRefusedFor("countyKey field.type", "applicationYear field.type", "caseKey field.unknown"),
            at("start-application", "values that are not of the type which the sender names")
                    .with("countyKey", new Typed("Long", "清徐县"))
                    .with("applicationYear", new Typed("Long", 2022.5))
                    .isRefusedFor("countyKey field.unknown-code", "applicationYear field.whole"),
            at("start-application", "a county in broken Json")
                    .with("countyKey", new RawJson("{broken"))
                    .with("applicationYear", new RawJson("2022"))
                    .isRefusedFor("countyKey field.type", "applicationYear field.type"),
            at("start-application", "a second application")
                    .with("countyKey", "140471")
                    .with("applicationYear", 2022)
                    .isRefusedFor("countyKey application.exists"));

    private WrongSubmissions() {}

    private static Wrong at(String step, String what) {
        return Wrong.at(step, what);
    }

    private static Wrong application(String what) {
        return Wrong.at("prepare-application", what).with(CountyCase.application());
    }
}
