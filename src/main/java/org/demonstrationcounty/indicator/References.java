package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What figures are compared with besides their targets; both of the round's data year, both in percent.
 *
 * @param provincialSmeRevenueGrowth 全省中小企业营业收入增速 (R9); null while unknown
 * @param countyGdpGrowth 全县（开发区）GDP增速 (R10); null while unknown
 */
public record References(@Nullable BigDecimal provincialSmeRevenueGrowth, @Nullable BigDecimal countyGdpGrowth) {

    public static final References UNKNOWN = new References(null, null);
}
