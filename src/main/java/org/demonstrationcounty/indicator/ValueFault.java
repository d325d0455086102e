package org.demonstrationcounty.indicator;

/** The faults of a value on its {@link Basis}. */
public enum ValueFault {
    OUT_OF_RANGE,
    NOT_WHOLE,
    TOO_PRECISE
}
