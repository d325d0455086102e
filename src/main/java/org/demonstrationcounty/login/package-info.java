/** Log-ins and their sessions, and the protection against guessed passwords. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "engine", "web"})
@NullMarked
package org.demonstrationcounty.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
