/** Accounts and their passwords. */
@NullMarked
package org.demonstrationcounty.engine.account;

import org.jspecify.annotations.NullMarked;
