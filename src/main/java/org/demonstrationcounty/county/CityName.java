package org.demonstrationcounty.county;

import java.time.LocalDate;

/** The name of a city from a day on. Its code is the key of its group and never changes. */
public record CityName(String code, String name, String nameEnglish, LocalDate from) implements TwoNames {}
