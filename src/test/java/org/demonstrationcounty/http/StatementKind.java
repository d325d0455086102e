package org.demonstrationcounty.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement is for, told by the first table that it names. */
enum StatementKind {
    RUNNING("running instances, tasks, variables", "act_ru_(?!authorization|job|meter).*"),
    HISTORY("history of the engine", "act_hi_.*"),
    TIMERS("timers", "act_ru_job.*"),
    RIGHTS("rights", "act_ru_authorization"),
    LOG_IN("accounts", "act_id_.*"),
    MODELS("models and policy tables", "act_re_.*|act_ge_.*"),
    TRAIL("audit trail", "audit_entry"),
    OURS("our own tables", ".*");

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|into|update|join)\\s+\"?(\\w+)", Pattern.CASE_INSENSITIVE);

    private final String words;
    private final Pattern tables;

    StatementKind(String words, String tables) {
        this.words = words;
        this.tables = Pattern.compile(tables, Pattern.CASE_INSENSITIVE);
    }

    String words() {
        return words;
    }

    static StatementKind of(String sql) {
        Matcher table = TABLE.matcher(sql);
        String first = table.find() ? table.group(1) : "";
        for (StatementKind kind : values()) {
            if (kind.tables.matcher(first).matches()) {
                return kind;
            }
        }
        throw new IllegalStateException(sql);
    }
}
