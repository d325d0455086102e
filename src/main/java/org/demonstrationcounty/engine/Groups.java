package org.demonstrationcounty.engine;

/** The groups from which every right follows, by the ids that the models, the accounts and the clients use. */
public final class Groups {

    public static final String ADMINISTRATORS = "camunda-admin";
    public static final String BUREAU = "bureau";
    public static final String GOVERNMENT = "government";

    private Groups() {}

    public static String county(String countyKey) {
        return "county-" + countyKey;
    }

    public static String city(String cityCode) {
        return "city-" + cityCode;
    }

    public static String department(String department) {
        return "department-" + department;
    }
}
