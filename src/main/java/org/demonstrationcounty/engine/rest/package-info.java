/** What the engine's interfaces answer. */
@NullMarked
package org.demonstrationcounty.engine.rest;

import org.jspecify.annotations.NullMarked;
