package org.demonstrationcounty.reconsideration;

/** What a reconsideration was begun by. */
record Asked(ReconsiderationRow.Origin origin, String reason, String user) {}
