/** The web's edge: limits of requests, headers of answers, refusals before anybody reads a request. */
@ApplicationModule(allowedDependencies = {"problems"})
package org.demonstrationcounty.web;

import org.springframework.modulith.ApplicationModule;
