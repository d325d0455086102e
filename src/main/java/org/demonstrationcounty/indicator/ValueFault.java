package org.demonstrationcounty.indicator;

/** What can be wrong with a value on its {@link Basis}. */
public enum ValueFault {
    OUT_OF_RANGE,
    NOT_WHOLE,
    TOO_PRECISE
}
