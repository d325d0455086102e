package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;

/** The shipped edition with changes. */
final class Altered {

    private Altered() {}

    static Standard doublesAtMost(int most) {
        Standard shipped = AnyRound.STANDARD;
        return with(shipped.indicators(), new Doubling(shipped.doubling().abovePercent(), false, most));
    }

    static Standard doubledBy(String code, String by) {
        return changing(code, by, BigDecimal.ONE, false);
    }

    static Standard weighing(String code, String weight) {
        return changing(code, code, new BigDecimal(weight), false);
    }

    static Standard fromZero(String code) {
        return changing(code, code, BigDecimal.ONE, true);
    }

    private static Standard changing(String code, String doubledBy, BigDecimal weight, boolean fromZero) {
        List<Indicator> indicators = AnyRound.STANDARD.indicators().stream()
                .map(each -> each.code().equals(code) ? changed(each, doubledBy, weight, fromZero) : each)
                .toList();
        return with(indicators, AnyRound.STANDARD.doubling());
    }

    private static Indicator changed(Indicator each, String doubledBy, BigDecimal weight, boolean fromZero) {
        return new Indicator(
                each.code(),
                each.number(),
                each.group(),
                each.name(),
                each.unit(),
                each.basis(),
                each.department(),
                each.definition(),
                each.targets().stream()
                        .map(target -> target instanceof Target.GrowthOverLastYear growth
                                ? new Target.GrowthOverLastYear(growth.percent(), fromZero)
                                : target)
                        .toList(),
                each.awarded(),
                each.doubling(),
                doubledBy,
                weight,
                each.countedSince());
    }

    private static Standard with(List<Indicator> indicators, Doubling doubling) {
        return new Standard("altered", indicators, AnyRound.STANDARD.required(), doubling);
    }
}
