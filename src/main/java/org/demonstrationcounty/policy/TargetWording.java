package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.input.PlainDecimal;

/** Reads a target in the words of the notice: “1000”, “高于全省增速”, “快于全县GDP增速2个百分点以上”, “年增20%”, or a blank cell. */
final class TargetWording {

    private static final String NUMBER = "(\\d{1,10}(?:\\.\\d{1,4})?)";
    private static final Pattern AT_LEAST = Pattern.compile(NUMBER);
    private static final Pattern ABOVE_PROVINCE = Pattern.compile("高于全省增速");
    private static final Pattern ABOVE_COUNTY_GDP = Pattern.compile("快于全县GDP增速" + NUMBER + "个百分点以上");
    private static final Pattern GROWTH = Pattern.compile("年增" + NUMBER + "%");

    private TargetWording() {}

    /**
     * @param growthFromZero whether any count above zero is growth enough if the year before was zero (R11)
     * @return empty if the notice has no such words
     */
    static Optional<Target> read(String cell, boolean growthFromZero) {
        String words = cell.replaceAll("\\s", "");
        Matcher number = AT_LEAST.matcher(words);
        if (number.matches()) {
            return Optional.of(new Target.AtLeast(decimal(number)));
        }
        Matcher points = ABOVE_COUNTY_GDP.matcher(words);
        if (points.matches()) {
            return Optional.of(new Target.AboveCountyGdp(decimal(points)));
        }
        Matcher percent = GROWTH.matcher(words);
        if (percent.matches()) {
            return Optional.of(new Target.GrowthOverLastYear(decimal(percent), growthFromZero));
        }
        if (ABOVE_PROVINCE.matcher(words).matches()) {
            return Optional.of(new Target.AboveProvince());
        }
        return words.isEmpty() ? Optional.of(new Target.None()) : Optional.empty();
    }

    private static BigDecimal decimal(Matcher matcher) {
        return PlainDecimal.of(new BigDecimal(matcher.group(1)));
    }
}
