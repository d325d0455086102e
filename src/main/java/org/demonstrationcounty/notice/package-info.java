/** The public notice and the objections to it: public-notice.bpmn. */
@ApplicationModule(allowedDependencies = {"casefile", "calendar", "policy", "engine", "refusal"})
package org.demonstrationcounty.notice;

import org.springframework.modulith.ApplicationModule;
