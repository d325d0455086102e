package org.demonstrationcounty.county;

/**
 * A county, city or office is new, is called otherwise or belongs elsewhere, today or from a later day on; told in the transaction
 * that writes it.
 */
public record NamesChanged() {}
