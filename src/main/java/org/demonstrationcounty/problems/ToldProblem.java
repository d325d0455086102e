package org.demonstrationcounty.problems;

/**
 * One problem of an input, as a client sees it.
 *
 * @param field the path of the field, such as {@code figures.neeqListings}; empty if no single field is wrong
 * @param code stable
 * @param message in the language of the request
 */
public record ToldProblem(String field, String code, String message) {}
