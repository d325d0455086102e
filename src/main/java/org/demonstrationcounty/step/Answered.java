package org.demonstrationcounty.step;

import java.util.List;

/**
 * What somebody answered to one field of a step, in words.
 *
 * @param label of the field: Chinese, then English
 * @param value Chinese, then English
 */
public record Answered(List<String> label, List<String> value) {}
