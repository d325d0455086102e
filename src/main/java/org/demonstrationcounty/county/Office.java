package org.demonstrationcounty.county;

/**
 * A provincial office that takes part.
 *
 * @param code {@code bureau}, {@code government} or the code of a department
 */
public record Office(String code, String name) {}
