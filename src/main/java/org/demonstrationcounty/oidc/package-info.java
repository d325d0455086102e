/** Log-ins with the province's own accounts (OpenID Connect), in the profile {@code oidc}. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "engine", "web", "login"})
@NullMarked
package org.demonstrationcounty.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
