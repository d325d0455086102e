/** The engine commands that people may give, and the messages for those that are refused or fail. */
@NullMarked
package org.demonstrationcounty.engine.command;

import org.jspecify.annotations.NullMarked;
