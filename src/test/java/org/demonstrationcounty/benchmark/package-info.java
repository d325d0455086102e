/** Compares few cases with many: {@code ./mvnw -Pbenchmarks test}. */
package org.demonstrationcounty.benchmark;
