package org.demonstrationcounty.county;

/**
 * A county, city or office is new, has another name or belongs to another city, today or from a later day on. The
 * event is published in the transaction of the change.
 */
public record NamesChanged() {}
