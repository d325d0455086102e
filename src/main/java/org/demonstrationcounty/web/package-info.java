/** The web's edge: limits of requests, headers of answers, refusals before anybody reads a request. */
@ApplicationModule(allowedDependencies = {"problems"})
@NullMarked
package org.demonstrationcounty.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
