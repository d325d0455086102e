package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.indicator.Bilingual;

/**
 * Bonus points that outstanding work can earn in a round (R17).
 *
 * @param ceiling the most points in all themes together
 */
public record Bonus(BigDecimal ceiling, List<Theme> themes) {

    public Bonus {
        themes = List.copyOf(themes);
    }

    /**
     * An area of work.
     *
     * @param ceiling the most points of the theme, from 0
     */
    public record Theme(String code, Bilingual name, BigDecimal ceiling) {}

    public Optional<Theme> find(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
