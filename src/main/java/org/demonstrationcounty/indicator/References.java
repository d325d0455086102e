package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The growths with which figures are compared, both of the round's data year and in percent.
 *
 * @param provincialSmeRevenueGrowth 全省中小企业营业收入增速 (R9); null if it is not known yet
 * @param countyGdpGrowth 全县（开发区）GDP增速 (R10); null if it is not known yet
 */
public record References(@Nullable BigDecimal provincialSmeRevenueGrowth, @Nullable BigDecimal countyGdpGrowth) {

    public static final References UNKNOWN = new References(null, null);
}
