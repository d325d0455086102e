package org.demonstrationcounty.county;

/** There is an office that was not there before; told in the transaction that writes it. */
public record OfficeOpened(Office office) {}
