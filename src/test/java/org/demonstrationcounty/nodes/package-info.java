/** Several nodes over one database, in processes of their own: {@code ./mvnw -Pnodes test}. */
package org.demonstrationcounty.nodes;
