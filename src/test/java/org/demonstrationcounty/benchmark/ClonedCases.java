package org.demonstrationcounty.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies every case of a PostgreSQL database with all that belongs to it: rows of our tables and the engine's, running
 * and ended. A copy has a key of its own, {@code <key>-<number>}, in the same county. One statement copies a table.
 */
final class ClonedCases {

    /** A copy's number is written over the last digits of the engine's ids, which name the machine and are all alike. */
    private static final int DIGITS = 3;

    private static final long APART = 10_000_000;

    /** The first number: those below are of further applications. */
    private static final int FIRST = 11;

    private static final Set<String> KEYS = Set.of("case_key", "business_key_");

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

    /** Whose rows a table without a key of the case belongs to, the other table first. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>(Map.of(
            "objection", "notice_id in (select id from notice where %s)",
            "objection_ruling",
                    "objection_id in (select objection.id from objection join notice on notice.id = notice_id where %s)",
            "claim_score", "claim_id in (select id from claim where %s)",
            "evaluation_verdict", "evaluation_id in (select id from evaluation where %s)",
            "document_chunk", "document_id in (select id from document where %s)",
            "document_task", "document_id in (select id from document where %s)",
            "notification_read", "notification_id in (select id from notification where %s)",
            "notification_delivery", "notification_id in (select id from notification where %s)",
            "step_draft", "task_id in (select id_ from act_ru_task where proc_inst_id_ in (select id from cloned))"));

    private static final String INSTANCES = "in (select id from cloned)";

    private final JdbcTemplate database;
    private final int copied;

    /** @param copied how many copies of each case there are already */
    ClonedCases(JdbcTemplate database, int copied) {
        this.database = database;
        this.copied = copied;
    }

    void add(int copies) {
        database.execute("set session_replication_role = replica");
        database.execute("create temporary table cloned as select proc_inst_id_ as id from act_hi_procinst where "
                + original("business_key_"));
        tables().forEach(table -> {
            String filter = filter(table);
            if (filter != null) {
                copy(table, filter, FIRST + copied, copies);
            }
        });
        database.execute("drop table cloned");
        database.execute("set session_replication_role = origin");
        database.execute("analyze");
    }

    /** Copies have a number of two digits or more at the end of their key. */
    private static String original(String key) {
        return key + " ~ '^[^-]+-[0-9]{4}$'";
    }

    private List<String> tables() {
        return database.queryForList(
                """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""",
                String.class);
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

    /** Which rows belong to the cases; null if none do. */
    private String filter(String table) {
        Set<String> columns = columns(table).keySet();
        if (columns.contains("case_key")) {
            return original("case_key");
        }
        if (PARTS.containsKey(table)) {
            return PARTS.get(table).formatted(original("case_key"));
        }
        if (table.equals("act_ru_authorization")) {
            return "resource_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ " + INSTANCES
                    + ") or resource_id_ " + INSTANCES;
        }
        if (table.equals("act_ru_identitylink")) {
            return "task_id_ in (select id_ from act_ru_task where proc_inst_id_ " + INSTANCES + ")";
        }
        return List.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_").stream()
                .filter(columns::contains)
                .filter(column -> !table.equals("act_ge_bytearray"))
                .map(column -> column + " " + INSTANCES)
                .findFirst()
                .orElse(null);
    }

    private void copy(String table, String filter, int first, int copies) {
        Map<String, String> columns = columns(table);
        String names = columns.keySet().stream().collect(Collectors.joining(", "));
        String values = columns.entrySet().stream()
                .map(column -> value(table, column.getKey(), column.getValue()))
                .collect(Collectors.joining(", "));
        database.update(String.format(
                Locale.ROOT,
                "insert into %s (%s) overriding system value select %s from %s, generate_series(%d, %d) copy where %s",
                table,
                names,
                values,
                table,
                first,
                first + copies - 1,
                filter));
    }

    private static String value(String table, String column, String type) {
        if (KEYS.contains(column)) {
            return column + " || '-' || copy";
        }
        if (column.equals("running_county") || table.equals("paper_code") && column.equals("code")) {
            return column + " || 'n' || copy";
        }
        if (IDS_OF_THE_ENGINE.contains(column)) {
            return "left(%1$s, length(%1$s) - %2$d) || lpad(copy::text, %2$d, '0')".formatted(column, DIGITS);
        }
        if (OUR_IDS.contains(column) && type.equals("bigint")) {
            return column + " + copy * " + APART;
        }
        boolean isVariable = table.equals("act_ru_variable") || table.equals("act_hi_varinst");
        if (isVariable && column.equals("long_")) {
            return ofAVariable("long_ + copy * " + APART, column);
        }
        return isVariable && column.equals("text_")
                ? ofAVariable("(long_ + copy * " + APART + ")::text", column)
                : column;
    }

    /** Variables that hold one of our ids. */
    private static String ofAVariable(String moved, String column) {
        return "case when name_ in ('claim', 'objection', 'reconsideration') then %s else %s end"
                .formatted(moved, column);
    }
}
