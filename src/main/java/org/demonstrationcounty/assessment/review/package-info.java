/** 省局评审: a round is confirmed, ruled on and evaluated again, or returned to departments. */
@NullMarked
package org.demonstrationcounty.assessment.review;

import org.jspecify.annotations.NullMarked;
