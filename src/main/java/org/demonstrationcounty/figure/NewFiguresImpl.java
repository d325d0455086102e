package org.demonstrationcounty.figure;

import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** {@link NewFigures} in the database. Spring Data finds it by its name. */
class NewFiguresImpl implements NewFigures {

    private final NamedParameterJdbcTemplate database;

    NewFiguresImpl(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void add(List<SuppliedFigureRow> rows) {
        database.batchUpdate(
                """
                insert into supplied_figure (case_key, round, request_id, kind, indicator, figure, note,
                    department, supplied_by_office, supplied_by, supplied_at, rectified)
                values (:caseKey, :round, :requestId, :kind, :indicator, :figure, :note,
                    :department, :suppliedByOffice, :suppliedBy, :suppliedAt, :rectified)""",
                rows.stream().map(SuppliedFigureRow::columns).toArray(SqlParameterSource[]::new));
    }
}
