package org.demonstrationcounty.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores for which open tasks files were attached. The database deletes these rows together with the task. */
@Component
class DocumentTasks {

    private final JdbcClient database;

    DocumentTasks(JdbcClient database) {
        this.database = database;
    }

    void add(long document, Collection<String> tasks) {
        tasks.forEach(task -> database.sql("insert into document_task (document_id, task_id) values (?, ?)")
                .params(document, task)
                .update());
    }

    /** The documents that were attached for a task which is still open. */
    Set<Long> ofOpenTasks(List<Long> documents) {
        return documents.isEmpty()
                ? Set.of()
                : new TreeSet<>(database.sql("select document_id from document_task where document_id in (:documents)")
                        .param("documents", documents)
                        .query(Long.class)
                        .list());
    }

    /**
     * Keeps the tasks of a document open until the transaction ends. Whoever completes one waits until then.
     *
     * @return false if none is open
     */
    boolean hold(long document) {
        return database.sql("update document_task set document_id = document_id where document_id = ?")
                        .param(document)
                        .update()
                > 0;
    }
}
