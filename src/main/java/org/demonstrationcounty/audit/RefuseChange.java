package org.demonstrationcounty.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** The trigger that refuses changes of the trail's table on H2. PostgreSQL has its own, in its own language. */
public class RefuseChange implements Trigger {

    private static final String TRIGGERED_DATA_CHANGE_VIOLATION = "27000";

    private String table = "";

    @Override
    public void init(
            Connection connection, String schema, String trigger, String table, boolean before, int operation) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException(table + " only grows", TRIGGERED_DATA_CHANGE_VIOLATION);
    }
}
