package org.demonstrationcounty.round;

import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives rounds of older releases, which did not keep their edition, the one by which they are judged. It does so at
 * the start, before another edition can be deployed (R21).
 */
@Component
@Transactional
class RoundsOfOlderReleases implements SmartInitializingSingleton {

    private final JdbcClient database;
    private final Editions editions;

    RoundsOfOlderReleases(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.sql("select distinct data_year from assessment_round where edition is null")
                .query(Integer.class)
                .list()
                .forEach(this::keep);
    }

    private void keep(int dataYear) {
        editions.findGoverning(dataYear).map(Edition::id).ifPresent(edition -> database.sql(
                        "update assessment_round set edition = :edition where edition is null and data_year = :dataYear")
                .param("edition", edition)
                .param("dataYear", dataYear)
                .update());
    }
}
