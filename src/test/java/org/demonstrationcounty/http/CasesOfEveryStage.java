package org.demonstrationcounty.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Cases at every stage in a PostgreSQL database, for benchmarks. */
public final class CasesOfEveryStage {

    private CasesOfEveryStage() {}

    /** @param database settings of an empty database */
    public static void in(Map<String, Object> database) {
        Map<String, Object> settings = new LinkedHashMap<>(database);
        settings.put("demo.scenario", "empty");
        try (Instance application = new Instance("demo,postgres", settings)) {
            new EveryStage(application).tell();
        }
    }
}
