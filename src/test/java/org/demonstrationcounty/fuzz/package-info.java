/**
 * Hostile programs: jqwik makes up requests from the OpenAPI documents and sends them to a running programme as every
 * role.
 */
package org.demonstrationcounty.fuzz;
