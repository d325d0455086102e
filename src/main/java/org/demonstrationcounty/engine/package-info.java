/**
 * What Camunda needs, and the only room that knows its inside. Here is what other rooms use; how Camunda is made to work so lies in
 * the parts: {@code account}, {@code command}, {@code deployment}, {@code rest} and {@code step}.
 */
@ApplicationModule(allowedDependencies = {"problems", "people", "calendar", "county", "policy", "step"})
@NullMarked
package org.demonstrationcounty.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
