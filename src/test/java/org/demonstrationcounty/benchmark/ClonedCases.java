package org.demonstrationcounty.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies every case of a PostgreSQL database with all that belongs to it: rows of our tables and the engine's, running
 * and ended. A copy has a key of its own, {@code <county>-<year>-<number>}. Copies are spread evenly over all counties,
 * those of ended cases over the years before too: a year has no more of them than there are counties. One statement
 * copies a table.
 */
final class ClonedCases {

    /** A copy's number is written over the last digits of the engine's ids, which name the machine and are all alike. */
    private static final int DIGITS = 5;

    private static final String APART = "cast(copy as bigint) * 10000000";

    /** The first number: those below are of further applications. */
    private static final int FIRST = 11;

    /** With the dates of a case they go back to its copy's year. */
    private static final Set<String> YEARS = Set.of("application_year", "first_data_year", "consent_year", "data_year");

    /** Of each connection, as a parameter of its address. */
    static final String SETTINGS = "options=-c%20session_replication_role=replica%20-c%20synchronous_commit=off"
            + "%20-c%20work_mem=256MB%20-c%20maintenance_work_mem=512MB";

    private static final Set<String> KEYS = Set.of("case_key", "business_key_");

    /** Columns that name offices. */
    private static final Set<String> OFFICES = Set.of("group_id_", "office", "by_office", "recipient");

    private static final Set<String> IDS_OF_THE_ENGINE = Set.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "super_exec_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "task_id_",
            "var_scope_",
            "var_inst_id_",
            "job_id_",
            "resource_id_",
            "operation_id_",
            "process_instance_id",
            "task_id",
            "submission");

    private static final Set<String> OUR_IDS = Set.of(
            "id",
            "notice_id",
            "objection_id",
            "request_id",
            "evaluation_id",
            "claim_id",
            "document_id",
            "notification_id");

    /** How the rows of a table without a key of the case lead to it. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>(Map.of(
            "objection", "join notice o on o.id = t.notice_id",
            "objection_ruling", "join objection q on q.id = t.objection_id join notice o on o.id = q.notice_id",
            "claim_score", "join claim o on o.id = t.claim_id",
            "evaluation_verdict", "join evaluation o on o.id = t.evaluation_id",
            "document_chunk", "join document o on o.id = t.document_id",
            "document_task", "join document o on o.id = t.document_id",
            "notification_read", "join notification o on o.id = t.notification_id",
            "notification_delivery", "join notification o on o.id = t.notification_id"));

    /** The same for tables that name a task or an instance of the engine. */
    private static final Map<String, String> OF_INSTANCES = new LinkedHashMap<>(Map.of(
            "step_draft", "join act_ru_task k on k.id_ = t.task_id join cloning.cloned o on o.id = k.proc_inst_id_",
            "act_ru_identitylink",
                    "join act_ru_task k on k.id_ = t.task_id_ join cloning.cloned o on o.id = k.proc_inst_id_",
            "act_ru_authorization",
                    "join (select id_, proc_inst_id_ from act_hi_taskinst union select id, id from cloning.cloned) k"
                            + " on k.id_ = t.resource_id_ join cloning.cloned o on o.id = k.proc_inst_id_"));

    private final JdbcTemplate database;
    private int next = FIRST;

    /** @param database whose connections check no references; see {@link #SETTINGS} */
    ClonedCases(DataSource database) {
        this.database = new JdbcTemplate(database);
    }

    /** @param running how many running cases there are afterwards, about */
    void grow(long running, long ended) {
        database.execute("alter system set autovacuum = off");
        database.execute("alter system set max_wal_size = '16GB'");
        database.execute("select pg_reload_conf()");
        List<Map<String, Object>> indexes = indexes();
        indexes.forEach(index -> database.execute("drop index " + index.get("name")));
        add("running_county is not null", running, false);
        add("running_county is null", ended, true);
        yearsOfResults();
        indexes.parallelStream().forEach(index -> database.execute((String) index.get("definition")));
        database.execute("alter system reset all");
        database.execute("select pg_reload_conf()");
        database.execute("vacuum analyze");
    }

    /** The copies' years are published like their originals'. */
    private void yearsOfResults() {
        database.execute(
                """
                insert into publication (data_year, document_number, issued_on, published_by, published_at)
                select y.data_year, p.document_number, p.issued_on, p.published_by, p.published_at
                from (select distinct data_year from published_result) y
                  cross join (select * from publication order by data_year fetch next 1 rows only) p
                on conflict do nothing""");
    }

    private void add(String which, long wanted, boolean before) {
        String originals = "case_key ~ '^[^-]+-[0-9]{4}$' and " + which;
        long cases = count("case_file where " + originals);
        long copies = Math.max(0, (wanted - count("case_file where " + which)) / cases);
        int first = Math.max(next, 1 + last());
        next = first + (int) copies;
        database.execute("create schema cloning");
        database.execute(
                """
                create unlogged table cloning.copied as
                with place as (select n.county_key, n.city_code, row_number() over (order by n.county_key) - 1 as number
                    from (select distinct on (county_key) county_key, city_code from county_name
                          order by county_key, valid_from desc) n),
                  original as (select case_key, county_key, application_year,
                      row_number() over (order by case_key) as number
                    from case_file where %1$s)
                select o.case_key, copy, y.years,
                  p.county_key || '-' || (o.application_year - y.years) || '-' || copy as new_key,
                  'county-' || o.county_key as old_county, 'county-' || p.county_key as new_county,
                  p.county_key as county, 'city-' || own.city_code as old_city, 'city-' || p.city_code as new_city
                from original o join place own on own.county_key = o.county_key
                  cross join generate_series(%2$d, %3$d) copy
                  cross join lateral (select case when %4$s then 1 + (copy - %6$d) / greatest(1,
                      cast((select count(*) from place) / %5$d as integer)) else 0 end as years) y
                  join place p on p.number = (o.number + copy * %5$d) %% (select count(*) from place)"""
                        .formatted(originals, first, next - 1, before, cases, FIRST));
        database.execute("create index on cloning.copied (case_key)");
        database.execute("create unlogged table cloning.cloned as select proc_inst_id_ as id, business_key_ as case_key"
                + " from act_hi_procinst where business_key_ in (select case_key from cloning.copied)");
        database.execute("analyze cloning.copied");
        database.execute("analyze cloning.cloned");
        tables().parallelStream().forEach(table -> {
            String join = join(table);
            if (join != null) {
                copy(table, join);
            }
        });
        database.execute("drop schema cloning cascade");
    }

    private long count(String rows) {
        return database.queryForObject("select count(*) from " + rows, Long.class);
    }

    /** The last number that a copy has. */
    private int last() {
        return database.queryForObject(
                "select coalesce(max(substring(case_key from '-([0-9]+)$')::int), 0) from case_file"
                        + " where case_key ~ '^[^-]+-[0-9]{4}-[0-9]{2,}$'",
                Integer.class);
    }

    private List<String> tables() {
        return database.queryForList(
                """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""",
                String.class);
    }

    /** Those that keep no constraint: they are made anew when all rows are there. */
    private List<Map<String, Object>> indexes() {
        return database.queryForList(
                """
                select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
                from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace = 'public'::regnamespace and not i.indisunique""");
    }

    private Map<String, String> columns(String table) {
        return database
                .queryForList(
                        """
                        select column_name as name, data_type as type from information_schema.columns
                        where table_schema = 'public' and table_name = ?""",
                        table)
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (String) row.get("type")));
    }

    /** How a table's rows lead to the cases; null if none do. */
    private String join(String table) {
        Set<String> columns = columns(table).keySet();
        if (columns.contains("case_key")) {
            return "join cloning.copied c on c.case_key = t.case_key";
        }
        String part = PARTS.getOrDefault(table, OF_INSTANCES.get(table));
        if (part == null) {
            part = List.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_").stream()
                    .filter(columns::contains)
                    .filter(column -> !table.equals("act_ge_bytearray"))
                    .map(column -> "join cloning.cloned o on o.id = t." + column)
                    .findFirst()
                    .orElse(null);
        }
        return part == null ? null : part + " join cloning.copied c on c.case_key = o.case_key";
    }

    /** A copy in the city to which its original's task was given too has one grant fewer. */
    private void copy(String table, String join) {
        Map<String, String> columns = columns(table);
        String names = columns.keySet().stream().collect(Collectors.joining(", "));
        String values = columns.entrySet().stream()
                .map(column -> value(table, column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
        long begun = System.nanoTime();
        int rows = database.update(
                "insert into %s (%s) overriding system value select %s from %s t %s on conflict do nothing"
                        .formatted(table, names, values, table, join));
        System.out.printf(
                Locale.ROOT, "%s: %d rows in %.1f s%n", table, rows, (System.nanoTime() - begun) / 1_000_000_000.0);
    }

    private static String value(String table, String name, String type) {
        String column = "t." + name;
        if (KEYS.contains(name)) {
            return "case when " + column + " is null then null else c.new_key end";
        }
        if (name.equals("running_county")) {
            return "c.county || 'n' || copy || left(md5(" + column + "), 4)";
        }
        if (name.equals("county_key")) {
            return "c.county";
        }
        if (YEARS.contains(name)) {
            return column + " - c.years";
        }
        if (type.equals("date") || type.startsWith("timestamp") && !name.equals("removal_time_")) {
            return "cast(%s - make_interval(years => c.years) as %s)".formatted(column, type);
        }
        if (OFFICES.contains(name)) {
            return "replace(replace(%s, c.old_county, c.new_county), c.old_city, c.new_city)".formatted(column);
        }
        if (table.equals("evaluation_verdict") && name.equals("current_figure")) {
            return column + " * (1 - copy / 1000000.0)";
        }
        if (table.equals("paper_code") && name.equals("code")) {
            return column + " || 'n' || copy";
        }
        if (IDS_OF_THE_ENGINE.contains(name)) {
            return "left(%1$s, length(%1$s) - %2$d) || lpad(copy::text, %2$d, '0')".formatted(column, DIGITS);
        }
        if (OUR_IDS.contains(name) && type.equals("bigint")) {
            return column + " + " + APART;
        }
        boolean isVariable = table.equals("act_ru_variable") || table.equals("act_hi_varinst");
        if (isVariable && name.equals("long_")) {
            return ofAVariable("t.long_ + " + APART, column);
        }
        return isVariable && name.equals("text_") ? ofAVariable("(t.long_ + " + APART + ")::text", column) : column;
    }

    /** Variables that hold one of our ids. */
    private static String ofAVariable(String moved, String column) {
        return "case when t.name_ in ('claim', 'objection', 'reconsideration') then %s else %s end"
                .formatted(moved, column);
    }
}
