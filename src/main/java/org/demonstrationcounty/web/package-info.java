/** Limits of requests and headers of answers: what happens before a controller reads a request. */
@ApplicationModule(allowedDependencies = {"calendar", "problems", "engine"})
@NullMarked
package org.demonstrationcounty.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
