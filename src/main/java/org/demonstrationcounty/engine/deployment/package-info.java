/** The deployment of models and policy tables, and the way to find them again. */
@NullMarked
package org.demonstrationcounty.engine.deployment;

import org.jspecify.annotations.NullMarked;
