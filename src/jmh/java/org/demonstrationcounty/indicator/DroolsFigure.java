package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure as Drools reads facts: by getters. */
public record DroolsFigure(
        String code,
        @Nullable BigDecimal current,
        @Nullable BigDecimal previous,
        @Nullable BigDecimal province,
        @Nullable BigDecimal gdp) {

    public String getCode() {
        return code;
    }

    public @Nullable BigDecimal getCurrent() {
        return current;
    }

    public @Nullable BigDecimal getPrevious() {
        return previous;
    }

    public @Nullable BigDecimal getProvince() {
        return province;
    }

    public @Nullable BigDecimal getGdp() {
        return gdp;
    }
}
