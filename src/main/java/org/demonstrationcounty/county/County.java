package org.demonstrationcounty.county;

/**
 * A county or a development zone.
 *
 * @param key the six-digit code of the division, or the zone's own key
 * @param cityCode the city whose department is the first to review its applications
 */
public record County(String key, String name, CountyKind kind, String cityCode, String cityName) {}
