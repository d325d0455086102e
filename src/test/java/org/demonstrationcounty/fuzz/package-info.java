/**
 * Hostile programs: requests that nobody honest sends, made up by jqwik from what the OpenAPI documents say of each call, to a running
 * programme by everybody.
 */
package org.demonstrationcounty.fuzz;
