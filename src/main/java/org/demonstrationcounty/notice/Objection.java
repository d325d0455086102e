package org.demonstrationcounty.notice;

/**
 * What somebody has against a notice (P3): real name, organisation and contact, for the bureau and the government alone.
 *
 * @param name at most 100 characters
 * @param organisation at most 200 characters
 * @param contact at most 200 characters
 * @param content at most 4 000 characters
 */
public record Objection(String name, String organisation, String contact, String content) {}
