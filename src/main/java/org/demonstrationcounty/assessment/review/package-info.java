/** 省局评审: the bureau confirms a round, rules on it and has it evaluated again, or returns it to departments. */
@NullMarked
package org.demonstrationcounty.assessment.review;

import org.jspecify.annotations.NullMarked;
