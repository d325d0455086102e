/** Several nodes with one database, as processes of their own: {@code ./mvnw -Pnodes test}. */
package org.demonstrationcounty.nodes;
