/** Claims for bonus points and their scores: bonus-review.bpmn. */
@ApplicationModule(allowedDependencies = {"casefile", "policy", "indicator", "engine", "refusal"})
package org.demonstrationcounty.bonus;

import org.springframework.modulith.ApplicationModule;
