/** Log-ins and their sessions, and how guessing of passwords is slowed down. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "engine", "web"})
@NullMarked
package org.demonstrationcounty.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
