package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.bonus.Claim;
import org.demonstrationcounty.bonus.Claims;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.policy.Bonus;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rulings and the claims of a round. */
@Component
class RulingsReader {

    private static final int LONGEST_COMMENT = 4_000;
    private static final int DECIMAL_PLACES = 4;
    private static final long NOT_STORED = 0;

    private final PastWords words;

    RulingsReader(PastWords words) {
        this.words = words;
    }

    /** @param later whether those of a rectification are read, and not those before it */
    List<Ruling> read(RoundRows rows, int round, Edition edition, boolean later) {
        List<Ruling> rulings = new ArrayList<>();
        Set<String> ruled = new HashSet<>();
        for (GivenRow row : rows.of(PastSheet.RULINGS)) {
            if (later != Boolean.TRUE.equals(row.flag("inRectification"))) {
                continue;
            }
            String indicator = indicator(row, round, edition);
            String kind = row.choice("kind", words.rulingKinds());
            String reason = row.text("reason", RulingReader.LONGEST_REASON);
            if (indicator != null && !ruled.add(indicator)) {
                row.refuse("indicator", "field.duplicate");
            } else if (indicator != null && kind != null && reason != null) {
                rulings.add(new Ruling(indicator, Ruling.Kind.valueOf(kind), reason));
            }
        }
        return rulings;
    }

    private @Nullable String indicator(GivenRow row, int round, Edition edition) {
        String code = row.choice("indicator", words.indicators(edition));
        boolean isAssessed = code != null
                && edition.standard()
                        .find(code)
                        .filter(indicator -> indicator.isAssessedIn(round))
                        .isPresent();
        if (code != null && !isAssessed) {
            row.refuse("indicator", "ruling.not-assessed", code, round);
            return null;
        }
        return code;
    }

    List<Claim> claims(RoundRows rows, Edition edition) {
        List<Claim> claims = new ArrayList<>();
        Set<String> claimed = new HashSet<>();
        BigDecimal awarded = BigDecimal.ZERO;
        for (GivenRow row : rows.of(PastSheet.CLAIMS)) {
            String theme = row.choice("theme", words.themes(edition));
            String summary = row.text("summary", Claims.LONGEST_SUMMARY);
            BigDecimal points = theme == null ? row.number("points") : points(row, theme, edition.bonus());
            String comment = row.text("comment", LONGEST_COMMENT);
            if (points != null) {
                row.require("comment");
                awarded = awarded.add(points);
                if (awarded.compareTo(edition.bonus().ceiling()) > 0) {
                    row.refuse(
                            "points",
                            "archive.points-above-all",
                            edition.bonus().ceiling().toPlainString());
                }
            }
            if (theme != null && !claimed.add(theme)) {
                row.refuse("theme", "field.duplicate");
            } else if (theme != null && summary != null) {
                claims.add(new Claim(NOT_STORED, theme, summary, points, comment));
            }
        }
        return claims;
    }

    private static @Nullable BigDecimal points(GivenRow row, String theme, Bonus bonus) {
        BigDecimal points = row.number("points");
        BigDecimal ceiling = bonus.find(theme).orElseThrow().ceiling();
        if (points == null) {
            return null;
        }
        if (points.signum() < 0 || points.compareTo(ceiling) > 0) {
            row.refuse("points", "field.range", "0", ceiling.toPlainString());
            return null;
        }
        if (points.stripTrailingZeros().scale() > DECIMAL_PLACES) {
            row.refuse("points", "field.scale", DECIMAL_PLACES);
            return null;
        }
        return points;
    }
}
