package org.demonstrationcounty.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads receipts and adds new ones. No receipt is changed or deleted. */
@Component
class Receipts {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final JdbcClient database;

    Receipts(JdbcClient database) {
        this.database = database;
    }

    /** @param submission id of a task, or of an instance that a form began */
    Optional<Receipt> find(String submission) {
        return database.sql("select * from receipt where submission = :submission")
                .param("submission", submission)
                .query(Receipts::receipt)
                .optional();
    }

    /** The receipts of a case, oldest first. */
    List<Receipt> of(CaseKey caseKey) {
        return database.sql("select * from receipt where case_key = :caseKey order by id")
                .param("caseKey", caseKey.text())
                .query(Receipts::receipt)
                .list();
    }

    void add(OpenReceipt written) {
        database.sql(
                        """
                        insert into receipt (submission, case_key, step, submitted_by, offices, submitted_at, content)
                        values (:submission, :caseKey, :step, :user, :offices, :at, :content)""")
                .param("submission", written.submission())
                .param("caseKey", written.caseKey())
                .param("step", written.step())
                .param("user", written.user())
                .param("offices", String.join(",", written.offices()))
                .param("at", written.at().atOffset(ZoneOffset.UTC))
                .param("content", text(written.content()))
                .update();
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        try {
            return new Receipt(
                    row.getLong("id"),
                    row.getString("submission"),
                    row.getString("case_key"),
                    row.getString("step"),
                    row.getString("submitted_by"),
                    Arrays.stream(row.getString("offices").split(",")).collect(Collectors.toCollection(TreeSet::new)),
                    row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                    JSON.readValue(row.getString("content"), Receipt.Content.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Receipt.Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
