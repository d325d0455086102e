/** What grows with the cases, and what does not: {@code ./mvnw -Pbenchmarks test}. */
package org.demonstrationcounty.benchmark;
