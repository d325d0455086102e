package org.demonstrationcounty.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/**
 * Decides which cases the current user may see: a county its own, a city those of its counties, and those who run the
 * programme all.
 */
@Component
public class CaseAccess {

    private final IdentityService identity;
    private final Counties counties;
    private final CaseFiles files;

    CaseAccess(IdentityService identity, Counties counties, CaseFiles files) {
        this.identity = identity;
        this.counties = counties;
        this.files = files;
    }

    public CurrentUser user() {
        return CurrentUser.of(identity);
    }

    /**
     * A case that the current user may see.
     *
     * @throws RefusedException 404 if there is no such case, or the user may not see it
     */
    public CaseFile visible(String caseKey) {
        return findVisible(caseKey).orElseThrow(() -> RefusedException.notFound("case.unknown", caseKey));
    }

    /** A case that the current user may see; empty if there is none of this key. */
    public Optional<CaseFile> findVisible(String caseKey) {
        return files.find(new CaseKey(caseKey)).filter(file -> user().seesEveryCase() || isForUser(file));
    }

    /** Whether the current user takes part in the case. Administrators only look on. */
    public boolean takesPart(CaseFile file) {
        return user().isBureau() || user().isGovernment() || isForUser(file);
    }

    /** Keys of the counties whose cases the current user may see; empty if they may see every case. */
    public Optional<Set<String>> visibleCounties() {
        CurrentUser user = user();
        if (user.seesEveryCase()) {
            return Optional.empty();
        }
        return Optional.of(counties.all().stream()
                .filter(county -> isFor(user, county))
                .map(County::key)
                .collect(Collectors.toSet()));
    }

    private boolean isForUser(CaseFile file) {
        CurrentUser user = user();
        return counties.find(file.countyKey())
                .filter(county -> isFor(user, county))
                .isPresent();
    }

    private static boolean isFor(CurrentUser user, County county) {
        return user.isCounty(county.key()) || user.cities().contains(county.cityCode());
    }
}
