/**
 * The programme as its clients see it: a running server, HTTP, and the names of the contract. {@link
 * org.demonstrationcounty.http.Programme} moves the clock and brings cases to their steps; {@link
 * org.demonstrationcounty.http.Client} is the connection of one account.
 */
package org.demonstrationcounty.http;
