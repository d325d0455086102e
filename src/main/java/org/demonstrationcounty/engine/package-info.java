/**
 * What Camunda needs. No other room uses Camunda's internal classes. This package holds what other rooms use; its parts
 * {@code account}, {@code command}, {@code deployment}, {@code lookup}, {@code rest} and {@code step} adapt Camunda.
 */
@ApplicationModule(allowedDependencies = {"revision", "problems", "people", "calendar", "county", "policy", "step"})
@NullMarked
package org.demonstrationcounty.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
