package org.demonstrationcounty.county;

/** A prefecture-level city with its six-digit code. */
public record City(String code, String name) {}
