package org.demonstrationcounty.correction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.LockedFigure;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures that a user can correct: a department its own, the bureau those of all departments. */
@Component
class OwnFigures {

    /** @param name in the language of the request */
    record Named(String code, String name) {}

    private final Counties counties;
    private final RefusalMessages words;

    OwnFigures(Counties counties, RefusalMessages words) {
        this.counties = counties;
        this.words = words;
    }

    /** The figures in the notice's order, with the growth of the county's GDP at the end. */
    List<Named> of(CurrentUser user, Standard standard) {
        Locale language = LocaleContextHolder.getLocale();
        Set<String> departments = counties.departmentsOf(user);
        return Stream.concat(
                        standard.indicators().stream()
                                .map(indicator -> new Named(
                                        indicator.code(), indicator.name().in(language))),
                        Stream.of(new Named(FigureSubmission.GDP, words.named("figure." + FigureSubmission.GDP))))
                .filter(named -> isOf(user, departments, departmentOf(named, standard)))
                .toList();
    }

    private static boolean isOf(CurrentUser user, Set<String> departments, String department) {
        return !department.isEmpty() && (user.isBureau() || departments.contains(department));
    }

    private static String departmentOf(Named named, Standard standard) {
        return LockedFigure.of(named.code(), LockedFigure.Year.CURRENT, standard)
                .orElseThrow()
                .department();
    }
}
