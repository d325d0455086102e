package org.demonstrationcounty.policy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks the files of a new deployment. A file is given as its content by its name. */
@Component
public class DeploymentCheck {

    private final DeployedEditions deployed;
    private final ObjectProvider<Counties> counties;

    /** @param counties asked for later, because the engine is built before the tables exist */
    DeploymentCheck(DeployedEditions deployed, ObjectProvider<Counties> counties) {
        this.deployed = deployed;
        this.counties = counties;
    }

    /**
     * Refuses files that are no policy tables. Models come with a release only: a foreign model could move cases and
     * run any code.
     *
     * @param tenant the tenant of the deployment; null for none, as for the policy
     * @throws RefusedException naming every file that holds something else than policy tables
     */
    public void requirePolicyAlone(Map<String, byte[]> files, @Nullable String tenant) {
        Refusals refusals = new Refusals();
        if (tenant != null) {
            refusals.add("tenant-id", "policy.tenant");
        }
        PolicyResources.others(files).forEach(name -> refusals.add(name, "policy.tables-only"));
        refusals.throwIfAny();
    }

    /** @throws RefusedException naming every fault of an incomplete or contradictory edition (R21) */
    public void requireSoundEdition(Map<String, byte[]> files) {
        PolicyResources.edition(files, counties.getObject().departments()).ifPresent(this::refuseOtherContent);
    }

    /**
     * The edition in these files, which is not deployed. They are checked as a deployment by a person is.
     *
     * @throws RefusedException as {@link #requirePolicyAlone} and {@link #requireSoundEdition}; also if there is no table
     */
    public Edition drafted(Map<String, byte[]> files) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        files.forEach((name, content) -> named.put(name.toLowerCase(Locale.ROOT), content));
        requirePolicyAlone(named, null);
        Edition edition = PolicyResources.edition(named, counties.getObject().departments())
                .orElseThrow(() -> RefusedException.invalid(PolicyTableKind.EDITION.id(), "policy.table-missing"));
        refuseOtherContent(edition);
        return edition;
    }

    private void refuseOtherContent(Edition edition) {
        deployed.all().stream()
                .filter(earlier -> earlier.id().equals(edition.id()))
                .filter(earlier -> !earlier.equals(edition))
                .findFirst()
                .ifPresent(earlier -> {
                    throw RefusedException.invalid(
                            PolicyTableKind.EDITION.id(), "policy.edition-differs", edition.id());
                });
    }
}
