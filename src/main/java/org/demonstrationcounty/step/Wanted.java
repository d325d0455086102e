package org.demonstrationcounty.step;

import java.util.List;
import java.util.Map;

/**
 * A field that is mandatory in one task, beside the fields that its step always requires.
 *
 * @param when the choices of other fields with which it must be given
 * @param message the reason
 */
public record Wanted(String field, Map<String, List<String>> when, String message) {}
