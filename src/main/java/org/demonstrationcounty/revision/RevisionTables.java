package org.demonstrationcounty.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all revisions with one statement. */
@Component
class RevisionTables {

    private final JdbcClient database;
    private final List<Revised> all;

    RevisionTables(JdbcClient database, List<Revised> all) {
        this.database = database;
        this.all = all;
    }

    Map<String, String> ask() {
        String questions = all.stream().map(Revised::revision).collect(Collectors.joining("), (", "select (", ")"));
        return database.sql(questions)
                .query((row, number) -> {
                    Map<String, String> revisions = new HashMap<>();
                    for (int index = 0; index < all.size(); index++) {
                        revisions.put(all.get(index).name(), row.getString(index + 1));
                    }
                    return revisions;
                })
                .single();
    }
}
