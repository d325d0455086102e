package org.demonstrationcounty.reconsideration;

/** What began a reconsideration: its origin, its reason and the account. */
record Cause(ReconsiderationRow.Origin origin, String reason, String user) {}
