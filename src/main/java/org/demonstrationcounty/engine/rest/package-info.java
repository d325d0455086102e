/** The answers of the engine's REST interfaces. */
@NullMarked
package org.demonstrationcounty.engine.rest;

import org.jspecify.annotations.NullMarked;
