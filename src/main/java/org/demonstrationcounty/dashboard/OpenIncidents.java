package org.demonstrationcounty.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseIncidents;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.problems.RefusalMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands still because of a fault: failed jobs, and cases whose process instance is gone (P10). */
@Component
@Transactional(readOnly = true)
class OpenIncidents {

    enum Kind {
        /** The engine has given a job up. */
        FAILED_JOB,
        /** The case's process instance is gone. */
        GONE
    }

    /**
     * @param processInstanceId where Cockpit shows it; absent if the instance is gone
     * @param cause what the engine told; absent if it told nothing
     * @param wayOut what an administrator can do, in the reader's language
     */
    @Schema(name = "Incident")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Incident(
            Kind kind,
            String kindName,
            @Nullable String caseKey,
            @Nullable String countyName,
            @Nullable String processInstanceId,
            @Nullable String activity,
            @Nullable String cause,
            Instant since,
            String wayOut) {}

    /** An incident of a called process is also one of each caller. Only where it happened is it listed. */
    private static final String FAILED =
            """
            select e.BUSINESS_KEY_, i.PROC_INST_ID_, i.ACTIVITY_ID_, i.INCIDENT_MSG_, i.INCIDENT_TIMESTAMP_
            from ACT_RU_INCIDENT i left join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_
            where i.CAUSE_INCIDENT_ID_ = i.ID_
            order by i.INCIDENT_TIMESTAMP_, i.ID_
            """;

    private final JdbcClient database;
    private final CaseFiles files;
    private final CaseIncidents gone;
    private final Counties counties;
    private final RefusalMessages words;

    OpenIncidents(JdbcClient database, CaseFiles files, CaseIncidents gone, Counties counties, RefusalMessages words) {
        this.database = database;
        this.files = files;
        this.gone = gone;
        this.counties = counties;
        this.words = words;
    }

    /** The oldest first. */
    List<Incident> all() {
        Map<String, County> named = counties.byKey();
        List<Incident> all = new ArrayList<>(
                database.sql(FAILED).query((row, number) -> failed(row, named)).list());
        List<CaseFile> running = files.running();
        Set<CaseKey> without = gone.among(running);
        running.stream()
                .filter(file -> without.contains(file.caseKey()))
                .map(file -> goneCase(file, named))
                .forEach(all::add);
        all.sort(Comparator.comparing(Incident::since));
        return all;
    }

    private Incident failed(ResultSet row, Map<String, County> named) throws SQLException {
        String caseKey = row.getString(1);
        return new Incident(
                Kind.FAILED_JOB,
                words.named("incident.FAILED_JOB"),
                caseKey,
                caseKey == null ? null : nameOf(new CaseKey(caseKey), named),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                words.named("incident.FAILED_JOB.way-out"));
    }

    private Incident goneCase(CaseFile file, Map<String, County> named) {
        return new Incident(
                Kind.GONE,
                words.named("incident.GONE"),
                file.caseKey().text(),
                nameOf(file.caseKey(), named),
                null,
                null,
                words.named("incident.GONE.cause"),
                file.openedAt(),
                words.named("incident.GONE.way-out"));
    }

    private static String nameOf(CaseKey caseKey, Map<String, County> named) {
        County county = named.get(caseKey.countyKey());
        return county == null ? caseKey.countyKey() : county.name();
    }
}
