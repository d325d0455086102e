package org.demonstrationcounty.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.input.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The corrections of a data year's confirmed figures, with their reasons, as the trail keeps them. */
@Component
public class RecordedCorrections {

    /**
     * @param caseKey absent for the growth of the province, which all counties are compared with
     * @param figureName which figure, in the reader's language
     */
    @Schema(name = "RecordedCorrection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(
            @Nullable String caseKey,
            @Nullable String countyName,
            @Nullable Integer round,
            String figureName,
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable String reason,
            @Nullable String office,
            Instant at) {}

    /** @param count how many corrections gave it */
    public record Reason(String reason, long count) {}

    /** As many as a chart can show. */
    private static final int REASONS = 20;

    private static final int AT_ONCE = 200;

    private static final Set<String> NONE = Set.of("");

    private static final String COLUMNS =
            """
            select a.id, a.case_key, a.round, a.field_name, a.field_name_english, a.old_value, a.new_value, a.reason,
              coalesce(a.by_office_name, a.by_office) as office, a.happened_at
            """;

    /** From the year's rounds that were corrected the trail's index on cases leads to their entries. */
    private static final String READ = COLUMNS
            + """
            from assessment_round r
              join case_file f on f.case_key = r.case_key and (:everywhere = 1 or f.county_key in (:own))
            """
            + "join " + AuditEntry.TABLE
            + """
             a on a.case_key = r.case_key and a.round = r.round and a.action = 'correct-figure'
            where r.data_year = :year and exists (select 1 from figure_request q
              where q.kind = 'CORRECTION' and q.case_key = r.case_key and q.round = r.round)
            union all
            """
            + COLUMNS + "from " + AuditEntry.TABLE
            + """
             a where a.case_key is null and a.action = 'correct-reference' and a.subject = :subject
            """;

    private final JdbcClient database;
    private final CaseAccess access;
    private final Counties counties;

    RecordedCorrections(JdbcClient database, CaseAccess access, Counties counties) {
        this.database = database;
        this.access = access;
        this.counties = counties;
    }

    /** Those that the current user may read, the oldest first. */
    public Paging.Paged<Correction> page(int dataYear, Paging paging) {
        return paging.of(read(dataYear, paging), count(dataYear));
    }

    /** The same, all of them. */
    public void each(int dataYear, Consumer<Correction> reader) {
        List<Correction> read;
        int page = 0;
        do {
            read = read(dataYear, new Paging(page++, AT_ONCE));
            read.forEach(reader);
        } while (read.size() == AT_ONCE);
    }

    /** The reasons that were given, the most frequent first. */
    public List<Reason> reasons(int dataYear) {
        return asked(
                        "select coalesce(reason, '') as why, count(*) from (" + READ
                                + ") c group by coalesce(reason, '') order by 2 desc, 1 fetch next " + REASONS
                                + " rows only",
                        dataYear)
                .query((row, number) -> new Reason(row.getString(1), row.getLong(2)))
                .list();
    }

    private long count(int dataYear) {
        return asked("select count(*) from (" + READ + ") c", dataYear)
                .query(Long.class)
                .single();
    }

    private List<Correction> read(int dataYear, Paging paging) {
        Map<String, County> named = counties.byKey();
        return asked(READ + "order by 1 offset :offset rows fetch next :size rows only", dataYear)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query((row, number) -> correction(row, named))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, int dataYear) {
        Set<String> own = access.visibleCounties().orElse(null);
        return database.sql(sql)
                .param("year", dataYear)
                .param("everywhere", own == null ? 1 : 0)
                .param("own", own == null || own.isEmpty() ? NONE : own)
                .param("subject", "data-year " + dataYear);
    }

    private Correction correction(ResultSet row, Map<String, County> named) throws SQLException {
        String caseKey = row.getString("case_key");
        Locale language = LocaleContextHolder.getLocale();
        String office = row.getString("office");
        return new Correction(
                caseKey,
                caseKey == null ? null : nameOf(new CaseKey(caseKey), named),
                caseKey == null ? null : row.getInt("round"),
                new Bilingual(row.getString("field_name"), row.getString("field_name_english")).in(language),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("reason"),
                office == null ? null : counties.spoken(office),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    private static String nameOf(CaseKey caseKey, Map<String, County> named) {
        County county = named.get(caseKey.countyKey());
        return county == null ? caseKey.countyKey() : county.name();
    }
}
