/** Which database the tests run on. */
package org.demonstrationcounty.database;
