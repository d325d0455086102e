/** Which engine commands people may give, and what they are told of those that fail. */
@NullMarked
package org.demonstrationcounty.engine.command;

import org.jspecify.annotations.NullMarked;
