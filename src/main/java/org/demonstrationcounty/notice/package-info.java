/** The public notice and the objections to it: public-notice.bpmn. */
@ApplicationModule(allowedDependencies = {"casefile", "calendar", "engine", "refusal"})
package org.demonstrationcounty.notice;

import org.springframework.modulith.ApplicationModule;
