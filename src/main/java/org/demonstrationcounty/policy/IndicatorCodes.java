package org.demonstrationcounty.policy;

import java.util.List;

/** The codes that clients know the indicators by. An edition has each of them; one that is retired keeps its row. */
final class IndicatorCodes {

    static final List<String> ALL = List.of(
            "newEnterprises",
            "smeRevenueGrowth",
            "smeGdpShare",
            "smallToAboveScale",
            "aboveScaleEnterprises",
            "industrialOver100m",
            "industrialOver1bn",
            "provincialTechnologyCentres",
            "technologySmes",
            "highTechEnterprises",
            "provincialSrdi",
            "provincialLittleGiants",
            "nationalLittleGiants",
            "nonCoalIndustryShare",
            "clusterOutputGrowth",
            "modernServicesShare",
            "jointStockConversions",
            "regionalBoardListings",
            "neeqListings",
            "mainBoardListings",
            "entrepreneursTrained",
            "famousTrademarks",
            "incubatedMicroEnterprises",
            "incubatedOver5m",
            "zoneAboveScaleIndustrial",
            "platformServedEnterprises");

    private IndicatorCodes() {}
}
