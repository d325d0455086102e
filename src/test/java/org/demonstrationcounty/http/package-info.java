/**
 * The programme as clients elsewhere see it: a running server, HTTP, and the names of the contract alone. {@link
 * org.demonstrationcounty.http.Programme} turns the clock and walks cases along; {@link org.demonstrationcounty.http.Client} is one
 * account's connection.
 */
package org.demonstrationcounty.http;
